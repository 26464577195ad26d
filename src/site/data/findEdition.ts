import { organizationIds } from '../../record/schema/queries/organizationIds.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import { readPlace } from '../readPlace.ts'
import type { SiteRequest } from '../SiteRoute.ts'

/** The edition that an address names: a report's newest where it names none; null where there is no such edition. */
export const findEdition = async ({
  params,
  view,
}: Pick<SiteRequest, 'params' | 'view'>): Promise<EditionHeader | null> => {
  const place = readPlace(params)
  if (!place) return null
  const { organization, year, edition } = place
  const ids = await organizationIds(view, [organization])
  const newest = view.newest.find((each) => ids.has(each.organization) && each.year === year)
  if (!newest || edition === null) return newest ?? null
  return view.editionsOf(newest.report).find(({ number }) => number === edition) ?? null
}
