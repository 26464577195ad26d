import type { Cells } from '../cells.ts'
import { FORMATS } from './formats.ts'
import { cellsOfTable, typedCell } from './tableCells.ts'
import type { TableDefinition } from './TableDefinition.ts'

const TABLES: readonly TableDefinition[] = Object.values(FORMATS).flatMap(({ tables }) => tables)

const known = (table: TableDefinition, cells: Cells): number =>
  cellsOfTable(table).filter((cell) => typedCell(cells, cell) !== undefined).length

/**
 * The table that cells belong to where nothing but their ids is known: the one that has most of them, and of
 * several the smallest. Null where no form has any.
 */
export const tableOfCells = (cells: Cells): TableDefinition | null => {
  const [best] = TABLES.map((table) => ({
    table,
    count: known(table, cells),
    size: cellsOfTable(table).length,
  })).toSorted((one, other) => other.count - one.count || one.size - other.size)
  return best && best.count > 0 ? best.table : null
}
