import { columnsOfRow } from '../formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../formats/TableDefinition.ts'

/** The cells of a table as they stand on the screen, row by row; a row may have fewer than the others. */
export type Grid = readonly (readonly CellRef[])[]

/** A place in a grid, both counted from 0. */
export interface Place {
  readonly row: number
  readonly at: number
}

/** Two corners of a block of cells; the cursor is at `to`. */
export interface Range {
  readonly from: Place
  readonly to: Place
}

/** The grid of a table. */
export const gridOf = (table: TableDefinition): Grid =>
  table.rows.map(({ id: row }) =>
    columnsOfRow(table, row).map(({ id: column }) => ({ row, column })),
  )

/** The cell at a place; undefined where the row has none there. */
export const cellAt = (grid: Grid, { row, at }: Place): CellRef | undefined => grid[row]?.[at]

/** The place of a cell; null where the table has no such cell. */
export const placeOfCell = (
  grid: Grid,
  cell: { readonly row?: string | undefined; readonly column?: string | undefined },
): Place | null => {
  const row = grid.findIndex(([first]) => first?.row === cell.row)
  const cells = grid[row] ?? []
  const at = cell.column === undefined ? 0 : cells.findIndex(({ column }) => column === cell.column)
  return cells[at] === undefined ? null : { row, at }
}

/** Whether two places are the same. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.row === other.row && one.at === other.at

/** The cells between two corners, row by row. */
export const cellsInRange = (grid: Grid, { from, to }: Range): Grid => {
  const [left, right] = [Math.min(from.at, to.at), Math.max(from.at, to.at)]
  return grid
    .slice(Math.min(from.row, to.row), Math.max(from.row, to.row) + 1)
    .map((row) => row.slice(left, right + 1))
}

/** Whether a place lies between two corners. */
export const isInRange = ({ from, to }: Range, { row, at }: Place): boolean =>
  row >= Math.min(from.row, to.row) &&
  row <= Math.max(from.row, to.row) &&
  at >= Math.min(from.at, to.at) &&
  at <= Math.max(from.at, to.at)
