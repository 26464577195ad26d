import { organizationIds } from '../../record/schema/queries/organizationIds.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { SiteRequest } from '../SiteRoute.ts'

const WHOLE = /^[1-9]\d{0,8}$/

const numberIn = (text: string | undefined): number | null =>
  text !== undefined && WHOLE.test(text) ? Number(text) : null

/** The edition that an address names: a report's newest where it names none; null where there is no such edition. */
export const findEdition = async ({
  params,
  view,
}: Pick<SiteRequest, 'params' | 'view'>): Promise<EditionHeader | null> => {
  const year = numberIn(params['year'])
  const ids = await organizationIds(view, [params['organization'] ?? ''])
  const newest = view.newest.find((each) => ids.has(each.organization) && each.year === year)
  if (!newest) return null
  if (params['edition'] === undefined) return newest
  const number = numberIn(params['edition'])
  return view.editionsOf(newest.report).find((each) => each.number === number) ?? null
}
