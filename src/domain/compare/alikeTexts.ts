import { likeness } from './bagOf.ts'
import { heaviestChain, type Match } from './heaviestChain.ts'
import { type Listed, lookUp } from './listedTexts.ts'
import { type Parted, partedTexts } from './partedTexts.ts'

const ALIKE = 0.5
/** The text that alone stands in the place of another one needs less to be taken for it. */
const ALIKE_ALONE = 0.2

const spanOf = (run: readonly Listed[]): Match['before'] => [
  run[0]?.at ?? 0,
  (run.at(-1)?.at ?? -1) + 1,
]

const weightOf = ({ whole, alike }: Parted): number => alike * 2 * whole.bag.total

/**
 * What of two lists belongs together, in the order of both: equal or alike, one that became several and
 * several that became one. What crosses is weighed by how much of it is the same.
 */
export const alikeTexts = (
  before: readonly Listed[],
  after: readonly Listed[],
): readonly Match[] => {
  const candidates = lookUp(before)
  const pairs = after.flatMap((is) =>
    candidates(is).flatMap((was): Match[] => {
      const alike = likeness(was.bag, is.bag)
      if (alike < ALIKE) return []
      const weight = alike * (was.bag.total + is.bag.total)
      return [{ before: spanOf([was]), after: spanOf([is]), weight }]
    }),
  )
  const split = partedTexts(before, after).map((each): Match => {
    const { whole, parts } = each
    return { before: spanOf([whole]), after: spanOf(parts), weight: weightOf(each) }
  })
  const merged = partedTexts(after, before).map((each): Match => {
    const { whole, parts } = each
    return { before: spanOf(parts), after: spanOf([whole]), weight: weightOf(each) }
  })
  return heaviestChain([...pairs, ...split, ...merged])
}

/** The one text that stands in the place of one other, where they have something in common. */
export const aloneTexts = (
  before: readonly Listed[],
  after: readonly Listed[],
): readonly Pick<Match, 'after' | 'before'>[] => {
  const [was, is] = [before[0], after[0]]
  if (before.length !== 1 || after.length !== 1 || !was || !is) return []
  const isIt = likeness(was.bag, is.bag) >= ALIKE_ALONE
  return isIt ? [{ before: spanOf([was]), after: spanOf([is]) }] : []
}
