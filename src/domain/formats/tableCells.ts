import type { Cells } from '../cells.ts'
import { type CellKind, type ReadCell, readCell } from './readCell.ts'
import type { CellRef, TableDefinition } from './TableDefinition.ts'

/** The columns that a row of a table has. */
export const columnsOfRow = (
  { columns, columnsOf }: TableDefinition,
  row: string,
): TableDefinition['columns'] => {
  const own = Object.hasOwn(columnsOf, row) ? columnsOf[row] : undefined
  return own === undefined ? columns : columns.filter(({ id }) => own.includes(id))
}

/** Every cell of a table, row by row. */
export const cellsOfTable = (table: TableDefinition): readonly CellRef[] =>
  table.rows.flatMap(({ id: row }) =>
    columnsOfRow(table, row).map(({ id: column }) => ({ row, column })),
  )

/** What a cell of a table holds. */
export const cellKindOf = ({ kinds }: TableDefinition, { row, column }: CellRef): CellKind =>
  (Object.hasOwn(kinds, row) ? kinds[row] : undefined) ??
  (Object.hasOwn(kinds, column) ? kinds[column] : undefined) ??
  'count'

/** The text of a cell as typed; undefined where nothing was. */
export const typedCell = (cells: Cells, { row, column }: CellRef): string | undefined => {
  const columns = Object.hasOwn(cells, row) ? cells[row] : undefined
  return columns && Object.hasOwn(columns, column) ? columns[column] : undefined
}

/** Reads one cell of a table, by what it holds. */
export const readTableCell = (table: TableDefinition, cells: Cells, cell: CellRef): ReadCell =>
  readCell(typedCell(cells, cell), cellKindOf(table, cell))
