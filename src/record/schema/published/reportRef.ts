import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { publishedOrganization, type PublishedOrganization } from './organization.ts'

/** Which edition of which report something belongs to. */
export interface ReportRef {
  readonly id: string
  readonly organization: PublishedOrganization
  readonly year: number
  readonly edition: number
  readonly title: string
}

/** The reference to an edition; a title and a name are no content, so a notice leaves them. */
export const reportRef = (
  { report, year, number }: EditionHeader,
  snapshot: Snapshot,
): ReportRef => ({
  id: report,
  organization: publishedOrganization(snapshot.organization),
  year,
  edition: number,
  title: snapshot.report.title,
})
