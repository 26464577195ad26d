import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import type { SnapshotOrganization } from '../../snapshot/types.ts'
import { publishedOrganization, type PublishedOrganization } from './organization.ts'

/** Which edition of which report something belongs to. */
export interface ReportRef {
  readonly id: string
  readonly organization: PublishedOrganization
  readonly year: number
  readonly edition: number
  readonly title: string
}

/** What an edition says of itself in a reference. */
interface Named {
  readonly organization: SnapshotOrganization
  readonly report: { readonly title: string }
}

/** The reference to an edition; a title and a name are no content, so a notice leaves them. */
export const reportRef = (
  header: EditionHeader,
  { organization, report: { title } }: Named,
): ReportRef => ({
  id: header.report,
  organization: publishedOrganization(organization),
  year: header.year,
  edition: header.number,
  title,
})
