/** A thread in the margin, in pixels: how tall it is, and how far down the words stand that it is about; null where there are none. */
export interface Standing {
  readonly height: number
  readonly wanted: number | null
}

const GAP = 8
/** How tall the line is that tells how many threads there is no room for. */
export const MORE_HEIGHT = 18

/** What it takes: it stands close above what has room, so that this stands close to its words. */
const MORE = MORE_HEIGHT + 2

const fromTop = (threads: readonly Standing[], start: number): readonly number[] => {
  const tops: number[] = []
  let free = start
  for (const { height, wanted } of threads) {
    const top = Math.max(wanted ?? 0, free)
    tops.push(top)
    free = top + height + GAP
  }
  return tops
}

const roomFor = (threads: readonly Standing[]): number =>
  threads.reduce((room, { height }) => room + height + GAP, 0)

/** How many of the threads above a line there is no room for: the uppermost, in whose place one line tells so. */
const countWithoutRoom = (above: readonly Standing[], line: number): number => {
  const first = above.findIndex((_, at) => {
    const more = at > 0 ? MORE : 0
    return roomFor(above.slice(at)) + more <= line
  })
  return first < 0 ? above.length : first
}

/**
 * How far down each thread of the margin stands: at its words, and pushed down by the one before where both
 * want the same place. The one that is looked at (`active`, its index) stands at its words and pushes the
 * others down and up; those above for which there is no room then have no place (null).
 */
export const placeThreads = (
  threads: readonly Standing[],
  active = -1,
): readonly (number | null)[] => {
  const line = threads[active]?.wanted ?? null
  if (line === null) return fromTop(threads, 0)
  const without = countWithoutRoom(threads.slice(0, active), line)
  const start = without > 0 ? MORE : 0
  let limit = Math.max(line, start)
  const above = threads
    .slice(without, active)
    .toReversed()
    .map(({ height, wanted }) => {
      limit = Math.min(wanted ?? 0, limit - GAP - height)
      return { height, wanted: limit }
    })
  const placed = fromTop([...above.toReversed(), ...threads.slice(active)], start)
  return [...threads.slice(0, without).map(() => null), ...placed]
}
