import type { FoundQuote } from './useQuoteMarks.ts'

/** Threads, by their ids, in the order in which their words stand in the text; those about the whole come first. */
export const threadsInText = (
  threads: readonly string[],
  found: readonly FoundQuote[],
): readonly string[] => {
  const first = new Map<string, Range>()
  for (const { thread, range } of found) if (!first.has(thread)) first.set(thread, range)
  return threads.toSorted((one, other) => {
    const [words, others] = [first.get(one), first.get(other)]
    if (!words || !others) return Number(words !== undefined) - Number(others !== undefined)
    return words.compareBoundaryPoints(Range.START_TO_START, others)
  })
}
