import { heldBy, joinBags, likeness } from './bagOf.ts'
import { type Listed, lookUp } from './listedTexts.ts'

/** A text that became several neighbours. */
export interface Parted {
  readonly whole: Listed
  readonly parts: readonly Listed[]
  /** How much of it these are, from 0 to 1. */
  readonly alike: number
}

/** Each part is held by the whole, and all together are nearly it. */
const ENOUGH = 0.8
const MOST_PARTS = 4

const areNeighbours = (run: readonly Listed[]): boolean =>
  run.every(({ at }, place) => at === (run[0]?.at ?? 0) + place)

const runsFrom = (parts: readonly Listed[], start: number): readonly (readonly Listed[])[] =>
  Array.from({ length: MOST_PARTS - 1 }, (_, more) => parts.slice(start, start + more + 2))

/** The texts of one list that could have become several of the other. */
export const partedTexts = (
  wholes: readonly Listed[],
  pieces: readonly Listed[],
): readonly Parted[] => {
  const candidates = lookUp(wholes)
  const held = new Map<Listed, Listed[]>()
  for (const piece of pieces) {
    for (const whole of candidates(piece)) {
      if (piece.bag.total >= whole.bag.total || heldBy(piece.bag, whole.bag) < ENOUGH) continue
      const parts = held.get(whole)
      if (parts) parts.push(piece)
      else held.set(whole, [piece])
    }
  }
  return [...held].flatMap(([whole, found]) =>
    found
      .flatMap((_, start) => runsFrom(found, start))
      .filter((run) => run.length > 1 && areNeighbours(run))
      .map((parts) => {
        const alike = likeness(joinBags(parts.map(({ bag }) => bag)), whole.bag)
        return { whole, parts, alike }
      })
      .filter(({ alike }) => alike >= ENOUGH),
  )
}
