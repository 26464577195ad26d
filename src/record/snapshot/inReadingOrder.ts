interface Placed {
  readonly id: string
  readonly order: string
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Documents in the order of their fractional keys; equal keys by id, so that the order is one. */
export const inReadingOrder = <T extends Placed>(documents: readonly T[]): readonly T[] =>
  documents.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
