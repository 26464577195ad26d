import { COUNTERS } from './counters.ts'

/** Words as alternatives of a pattern, so that none hides a longer one. */
export const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|')

/** Any counter, where it is not part of another word. */
export const COUNTER_PATTERN = COUNTERS.toSorted((a, b) => b.unit.length - a.unit.length)
  .map(({ unit, notBefore }) => (notBefore ? `${unit}(?!${notBefore.join('|')})` : unit))
  .join('|')
