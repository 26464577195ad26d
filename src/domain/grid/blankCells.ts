import type { Cells } from '../cells.ts'
import { totalsOf } from '../formats/computeTotals.ts'
import { cellKindOf, cellsOfTable, typedCell } from '../formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../formats/TableDefinition.ts'

const isEmpty = (cells: Cells, cell: CellRef): boolean =>
  (typedCell(cells, cell) ?? '').trim() === ''

/** The cells in which nothing is typed. */
export const blankCells = (table: TableDefinition, cells: Cells): readonly CellRef[] =>
  cellsOfTable(table).filter((cell) => isEmpty(cells, cell))

/**
 * The cells that may be filled with 0 together: blank, and a number of things. Totals are computed, a
 * difference and an amount are for the person to say; “/” or “无” was typed by somebody and is hers to change.
 */
export const blankCounts = (table: TableDefinition, cells: Cells): readonly CellRef[] => {
  const totals = new Set(totalsOf(table).map(({ cell: { row, column } }) => `${row}\n${column}`))
  return blankCells(table, cells).filter(
    (cell) => cellKindOf(table, cell) === 'count' && !totals.has(`${cell.row}\n${cell.column}`),
  )
}
