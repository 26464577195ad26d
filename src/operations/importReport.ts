import type { PayloadRequest } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { isPermitted } from '../domain/permissions.ts'
import { SYSTEM_ACTOR } from '../domain/workflow/systemActor.ts'
import { isBlocking, parseIssue } from '../import/issues.ts'
import { parseReport, type ParseResult } from '../import/parseReport.ts'
import type { Organization, Report } from '../payload-types.ts'
import { idOf } from '../access/memberships.ts'
import { rolesOn } from './actorOf.ts'
import { addressOf } from './addressOf.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { contentOfText } from './importing/contentOfText.ts'
import { findBeginning } from './importing/findBeginning.ts'
import { findOrganization } from './importing/findOrganization.ts'
import { readAreas } from './importing/readAreas.ts'
import { updateCells } from './importing/updateCells.ts'
import { writeContent } from './importing/writeContent.ts'
import { inTransaction } from './inTransaction.ts'
import { refuse } from './refuse.ts'

/** What is to be imported, and what is known of it otherwise than by its own words. */
export interface ImportRequest {
  readonly text: string
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

const yearOf = (req: PayloadRequest, { report, issues }: ParseResult): number => {
  const blocking = issues.filter(isBlocking)
  if (report.year !== null && blocking.length === 0) return report.year
  const language = languageOf(req.i18n.language)
  const refusals = blocking.map(({ message }) => ({ message: message[language] }))
  throw refuse(req, { code: 'NOT_A_REPORT', refusals })
}

const noteOtherName = (parsed: ParseResult, organization: Organization): ParseResult => {
  const { organization: found, title } = parsed.report
  if (found === null || found === organization.name) return parsed
  const line = { number: 1, text: title ?? '' }
  const values = { found, expected: organization.name }
  const issue = parseIssue('ORGANIZATION_DIFFERS', line, values)
  return { ...parsed, issues: [issue, ...parsed.issues] }
}

const tellAudit = (req: PayloadRequest, { id, organization, savedBy }: Report) =>
  appendAuditEvent(req, {
    key: `reports:${id}:import`,
    action: 'report.import',
    actor: savedBy ? idOf(savedBy) : SYSTEM_ACTOR.id,
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
    const year = yearOf(req, parsed)
    const name = parsed.report.organization
    const organization = await findOrganization(req, { slug: given.organization ?? null, name })
    if (!isPermitted(await rolesOn(req, organization.id), 'content.write')) {
      throw refuse(req, { code: 'NOT_PERMITTED' })
    }
    const told = noteOtherName(parsed, organization)
    const content = contentOfText(parsed.report)
    const found = await findBeginning(req, { organization, year, content })
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
