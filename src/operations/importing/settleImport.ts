import type { PayloadRequest } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { isBlocking, parseIssue } from '../../import/issues.ts'
import type { ParseResult } from '../../import/parseReport.ts'
import type { Organization } from '../../payload-types.ts'
import { rightTo } from '../actorOf.ts'
import { refuse } from '../refuse.ts'
import { contentOfText } from './contentOfText.ts'
import { findOrganization } from './findOrganization.ts'
import type { ReportContent } from './ReportContent.ts'

/** What is to be written, for which organization and year. */
export interface SettledImport {
  readonly parsed: ParseResult
  readonly organization: Organization
  readonly year: number
  readonly content: ReportContent
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

/**
 * Settles what a text is imported as, by the person who asks. Throws Refused: NOT_A_REPORT with all that is
 * in the way, UNKNOWN_ORGANIZATION, AMBIGUOUS_ORGANIZATION, NOT_PERMITTED for who is no editor there.
 */
export const settleImport = async (
  req: PayloadRequest,
  parsed: ParseResult,
  slug: string | null,
): Promise<SettledImport> => {
  const year = yearOf(req, parsed)
  const organization = await findOrganization(req, { slug, name: parsed.report.organization })
  if (!(await rightTo(req, organization.id, 'content.write'))) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  const content = contentOfText(parsed.report)
  return { parsed: noteOtherName(parsed, organization), organization, year, content }
}
