import type { PayloadRequest } from 'payload'
import { SYSTEM_ACTOR } from '../domain/workflow/systemActor.ts'
import { parseReport, type ParseResult } from '../import/parseReport.ts'
import type { SourceDocument } from '../import/source/SourceDocument.ts'
import type { Report } from '../payload-types.ts'
import { idOf } from '../access/memberships.ts'
import { addressOf } from './addressOf.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { findBeginning } from './importing/findBeginning.ts'
import { readAreas } from './importing/readAreas.ts'
import { settleImport } from './importing/settleImport.ts'
import { updateCells } from './importing/updateCells.ts'
import { writeContent } from './importing/writeContent.ts'
import { inTransaction } from './inTransaction.ts'
import { refuse } from './refuse.ts'

/** What is to be imported, and what is known of it otherwise than by its own words. */
export interface ImportRequest {
  /** The text of a report, or the lines of a file. */
  readonly text: SourceDocument | string
  /** The slug of the organization; absent: the title names it. */
  readonly organization?: string | undefined
  /** The report year; absent: the title says it. */
  readonly year?: number | undefined
}

/**
 * What came of an import. `unchanged`: the desk already said the same, and nothing was written; `updated`:
 * the figures of its tables were others, and are the text's now.
 */
export interface Imported {
  readonly outcome: 'imported' | 'updated' | 'unchanged'
  readonly report: Report
  readonly parsed: ParseResult
}

const tellAudit = (req: PayloadRequest, { id, organization, savedBy, savedFor }: Report) =>
  appendAuditEvent(req, {
    key: `reports:${id}:import`,
    action: 'report.import',
    actor: savedBy ? idOf(savedBy) : SYSTEM_ACTOR.id,
    ...(savedFor ? { standsFor: savedFor } : {}),
    subject: 'reports',
    document: id,
    organization: idOf(organization),
    from: null,
    to: 'draft',
    reason: null,
    address: addressOf(req),
    at: new Date().toISOString(),
  })

/**
 * Imports the text of a report as the person who asks, by all the rules that hold for her. The same
 * text again changes nothing; one that differs in the figures of its statutory tables alone updates them
 * while the report is a draft; another text of the same organization and year is refused as
 * ALREADY_EXISTS. All of it is written or nothing. Throws Refused with a code and all the reasons.
 */
export const importReport = async (
  req: PayloadRequest,
  { text, ...given }: ImportRequest,
): Promise<Imported> =>
  inTransaction(req, async () => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const parsed = parseReport(text, { areas: await readAreas(req), year: given.year ?? null })
    const settled = await settleImport(req, parsed, given.organization ?? null)
    const { content, organization, parsed: told, year } = settled
    const found = await findBeginning(req, settled)
    if (found?.state === 'whole') {
      // A process may have died after the last part was written, before the audit was told.
      if (found.isUntouched) await tellAudit(req, found.report)
      return { outcome: 'unchanged', report: found.report, parsed: told }
    }
    if (found?.state === 'otherCells') {
      await updateCells(req, found.desk, content)
      return { outcome: 'updated', report: found.report, parsed: told }
    }
    const wanted = { organization: organization.id, year }
    const report = await writeContent(req, { report: wanted, content, beginning: found })
    await tellAudit(req, report)
    return { outcome: 'imported', report, parsed: told }
  })
