import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import { compareKeys, type SortKey } from '../cursors.ts'
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

const ordered = new WeakMap<readonly EditionHeader[], Promise<readonly MatchingReport[]>>()

/** The newest edition of every report in the order of lists, worked out once for a state of the record. */
const inOrder = (view: RecordView): Promise<readonly MatchingReport[]> => {
  const { newest } = view
  const known = ordered.get(newest)
  if (known) return known
  const sort = async () => {
    const named = await view.organizations()
    const keyOf = ({ year, organization, report }: EditionHeader): SortKey => [
      ...[-year, named.get(organization)?.slug ?? '', report],
    ]
    return newest
      .map((header) => ({ header, key: keyOf(header) }))
      .toSorted((a, b) => compareKeys(a.key, b.key))
  }
  const sorting = sort().catch((error: unknown) => {
    ordered.delete(newest)
    throw error
  })
  ordered.set(newest, sorting)
  return sorting
}

/** The newest editions of the reports that a filter lets through, in the order of lists, each with its place. */
export const matchingReports = async (
  view: RecordView,
  { organizations, years }: ReportFilter,
): Promise<readonly MatchingReport[]> => {
  view.gathered?.lists()
  const ids = organizations ? await organizationIds(view, organizations) : null
  const all = await inOrder(view)
  if (!ids && !years) return all
  return all.filter(
    ({ header: { organization, year } }) =>
      (!ids || ids.has(organization)) && (!years || years.includes(year)),
  )
}
