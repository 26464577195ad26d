import { likeness } from './bagOf.ts'
import { type Listed, lookUp } from './listedTexts.ts'

/** A text that stands elsewhere now, by its place in each list. */
export interface Moved {
  readonly before: number
  readonly after: number
}

/** What is not quite the same needs this much, and some length, to be taken for it in another place. */
const ALIKE = 0.7
const SHORTEST = 8

/** Of the texts that stayed nowhere those that are found in another place, each once. */
export const movedTexts = (
  before: readonly Listed[],
  after: readonly Listed[],
): readonly Moved[] => {
  if (before.length === 0 || after.length === 0) return []
  const taken = new Set<Listed>()
  const take = (was: Listed, is: Listed): Moved => {
    taken.add(was).add(is)
    return { before: was.at, after: is.at }
  }
  const waiting = new Map<string, Listed[]>()
  for (const was of before) waiting.set(was.text, [...(waiting.get(was.text) ?? []), was])
  const equal = after.flatMap((is) => {
    const was = is.text.trim() === '' ? undefined : waiting.get(is.text)?.shift()
    return was ? [take(was, is)] : []
  })
  const isLeft = (each: Listed) => !taken.has(each)
  const isLong = ({ bag }: Listed) => bag.total >= SHORTEST
  const candidates = lookUp(before.filter(isLeft).filter(isLong))
  const alike = after
    .filter(isLeft)
    .filter(isLong)
    .flatMap((is) => {
      const [found] = candidates(is)
        .filter(isLeft)
        .map((was) => ({ was, alike: likeness(was.bag, is.bag) }))
        .filter((each) => each.alike >= ALIKE)
        .toSorted((a, b) => b.alike - a.alike)
      return found ? [take(found.was, is)] : []
    })
  return [...equal, ...alike]
}
