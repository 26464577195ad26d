/** A thread in the margin, in pixels: how tall it is, and how far down the words stand that it is about. */
export interface Standing {
  readonly height: number
  readonly wanted: number
}

const GAP = 8

const fromTop = (threads: readonly Standing[]): readonly number[] => {
  const tops: number[] = []
  let free = 0
  for (const { height, wanted } of threads) {
    const top = Math.max(wanted, free)
    tops.push(top)
    free = top + height + GAP
  }
  return tops
}

/**
 * How far down each thread of the margin stands: at its words, and pushed down by the one before where both
 * want the same place. The one that is looked at (`active`, its index) stands at its words and pushes the
 * others up, as far as there is room above.
 */
export const placeThreads = (threads: readonly Standing[], active = -1): readonly number[] => {
  let limit = threads[active]?.wanted ?? 0
  const above = threads
    .slice(0, Math.max(active, 0))
    .toReversed()
    .map(({ height, wanted }) => {
      limit = Math.min(wanted, limit - GAP - height)
      return { height, wanted: limit }
    })
  return fromTop([...above.toReversed(), ...threads.slice(above.length)])
}
