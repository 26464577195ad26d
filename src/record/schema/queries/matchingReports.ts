import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import type { SortKey } from '../cursors.ts'
import { organizationIds } from './organizationIds.ts'

/** Which reports a list is about; null is all, an empty list is none. */
export interface ReportFilter {
  readonly organizations?: readonly string[] | null
  readonly years?: readonly number[] | null
}

export interface MatchingReport {
  readonly header: EditionHeader
  /** Newest year first, then by slug of the organization. */
  readonly key: SortKey
}

/** The newest editions of the reports that a filter lets through, each with its place in lists. */
export const matchingReports = async (
  view: RecordView,
  { organizations, years }: ReportFilter,
): Promise<readonly MatchingReport[]> => {
  const ids = organizations ? await organizationIds(view, organizations) : null
  const named = await view.organizations()
  return view.newest
    .filter(({ organization }) => !ids || ids.has(organization))
    .filter(({ year }) => !years || years.includes(year))
    .map((header) => ({
      header,
      key: [-header.year, named.get(header.organization)?.slug ?? '', header.report],
    }))
}
