import type { CheckedEdition } from './checkedEditions.ts'
import type { OrganizationTree } from './organizationTree.ts'

/**
 * The reports that one for a whole area adds up: of each organization below its own, and where that one's
 * covers itself alone, of those below it too. Nothing where one of them has not published yet: the sum
 * would be of some.
 */
export const consolidatedEditions = (
  organization: string,
  {
    editions,
    below,
  }: Pick<OrganizationTree, 'below'> & {
    /** Those of the year that are public, by organization. */
    readonly editions: ReadonlyMap<string, CheckedEdition>
  },
): readonly CheckedEdition[] => {
  const parts = below(organization).map((each) => {
    const edition = editions.get(each)
    if (!edition) return null
    if (edition.scope === 'wholeArea' || below(each).length === 0) return [edition]
    const further = consolidatedEditions(each, { editions, below })
    return further.length === 0 ? null : [edition, ...further]
  })
  const known = parts.filter((part) => part !== null)
  return known.length < parts.length ? [] : known.flat()
}
