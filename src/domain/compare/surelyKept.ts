import type { Match } from './heaviestChain.ts'
import type { Listed } from './listedTexts.ts'

const once = (texts: readonly Listed[]): ReadonlyMap<string, Listed> => {
  const seen = new Map<string, Listed | null>()
  for (const each of texts) seen.set(each.text, seen.has(each.text) ? null : each)
  return new Map([...seen].flatMap(([text, each]) => (each ? [[text, each] as const] : [])))
}

/** The texts that stand once in each list and cross no other such text. */
export const surelyKept = (
  before: readonly Listed[],
  after: readonly Listed[],
): readonly Pick<Match, 'after' | 'before'>[] => {
  const known = once(after)
  const pairs = [...once(before)].flatMap(([text, was]) => {
    const is = known.get(text)
    return is ? [{ was: was.at, is: is.at }] : []
  })
  const soonestBehind: number[] = []
  let soonest = Infinity
  for (const { is } of pairs.toReversed()) {
    soonestBehind.push(soonest)
    soonest = Math.min(soonest, is)
  }
  let latest = -1
  return pairs.flatMap(({ was, is }) => {
    const isSure = latest < is && is < (soonestBehind.pop() ?? Infinity)
    latest = Math.max(latest, is)
    return isSure ? [{ before: [was, was + 1], after: [is, is + 1] } as const] : []
  })
}
