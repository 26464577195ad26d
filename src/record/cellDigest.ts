import type { SnapshotTable } from './snapshot/types.ts'
import { type NumericCell, tableCellsOf } from './tableCellsOf.ts'

type Place = Pick<NumericCell, 'column' | 'row'>

/** The numbers of one table in few bytes: places that many tables share, and what stands there. */
export interface CellDigest {
  readonly places: readonly Place[]
  /** One line for each place. */
  readonly values: string
}

/** Makes digests of tables; tables with numbers in the same places share the list of these. */
export const cellDigests = (): ((table: SnapshotTable) => CellDigest) => {
  const shared = new Map<string, readonly Place[]>()
  return (table) => {
    const cells = tableCellsOf(table)
    const name = cells.map(({ row, column }) => `${row}\t${column}`).join('\n')
    const places = shared.get(name) ?? cells.map(({ row, column }) => ({ row, column }))
    shared.set(name, places)
    return { places, values: cells.map(({ value }) => value).join('\n') }
  }
}

/** A cell with its place in the reading order of the numbers of its table. */
export interface PlacedCell {
  readonly cell: NumericCell
  readonly index: number
}

/** The cells of a digest that are meant, in reading order. */
export const cellsIn = (
  { places, values }: CellDigest,
  isMeant: (place: Place) => boolean,
): readonly PlacedCell[] => {
  if (!places.some(isMeant)) return []
  const lines = values.split('\n')
  return places.flatMap((place, index) =>
    isMeant(place) ? [{ cell: { ...place, value: lines[index] ?? '' }, index }] : [],
  )
}
