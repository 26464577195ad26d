/** What of a chapter says which one of another year it is. */
interface Chapter {
  readonly heading: string
  readonly covers?: readonly string[] | null
}

const sharesTopic = (one: Chapter, other: Chapter): boolean =>
  (one.covers ?? []).some((topic) => (other.covers ?? []).includes(topic))

/**
 * Which chapter of last year each of this year's is: the one of the same heading, else the first that covers
 * one of its topics. No chapter of last year is two of this year's.
 */
export const matchChapters = <Now extends Chapter, Then extends Chapter>(
  now: readonly Now[],
  then: readonly Then[],
): readonly { readonly now: Now; readonly then: Then }[] => {
  const found = new Map<Now, Then>()
  const isFree = (chapter: Then): boolean => ![...found.values()].includes(chapter)
  for (const isSame of [(a: Now, b: Then) => a.heading === b.heading, sharesTopic]) {
    for (const chapter of now) {
      if (found.has(chapter)) continue
      const match = then.find((each) => isFree(each) && isSame(chapter, each))
      if (match) found.set(chapter, match)
    }
  }
  return now.flatMap((chapter) => {
    const match = found.get(chapter)
    return match ? [{ now: chapter, then: match }] : []
  })
}
