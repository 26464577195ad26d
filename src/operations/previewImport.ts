import type { PayloadRequest } from 'payload'
import { parseReport, type ParseResult } from '../import/parseReport.ts'
import type { ImportRequest, Imported } from './importReport.ts'
import { compareWithDesk } from './importing/findBeginning.ts'
import { readAreas } from './importing/readAreas.ts'
import { settleImport } from './importing/settleImport.ts'
import { type RefusedData, Refused, refuse } from './refuse.ts'

/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly parsed: ParseResult
  /** The slug of the organization that it would be imported for; null: none was found. */
  readonly organization: string | null
  /** What would come of it; null where it would be refused. */
  readonly outcome: Imported['outcome'] | null
  readonly refusal: (RefusedData & { readonly message: string }) | null
}

const OUTCOMES = { whole: 'unchanged', beginning: 'imported', otherCells: 'updated' } as const

/**
 * Reads a report as `importReport` does for the person who asks, and tells what would come of it, by the
 * same rules; what would be refused is part of the answer. Nothing is written. Throws Refused for nobody.
 */
export const previewImport = async (
  req: PayloadRequest,
  { text, ...given }: ImportRequest,
): Promise<ImportPreview> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const parsed = parseReport(text, { areas: await readAreas(req), year: given.year ?? null })
  let organization: string | null = null
  try {
    const settled = await settleImport(req, parsed, given.organization ?? null)
    organization = settled.organization.slug
    const compared = await compareWithDesk(req, settled)
    const outcome = compared ? OUTCOMES[compared.found.state] : 'imported'
    return { parsed: settled.parsed, organization, outcome, refusal: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const refusal = { ...error.data, message: error.message }
    return { parsed, organization, outcome: null, refusal }
  }
}
