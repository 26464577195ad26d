import type { Cells } from '../cells.ts'
import { type FormatId, tableOf } from '../formats/formats.ts'
import { readTableCell } from '../formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../formats/TableDefinition.ts'

/** Last year's cells of the same table. */
export interface LastYearsTable {
  readonly format: FormatId
  readonly cells: Cells
}

/** What last year's table carries forward into this year's, cell by cell; nothing where its form has no such row. */
export const carriedOver = (
  table: TableDefinition,
  lastYear: LastYearsTable | null,
): readonly { readonly cell: CellRef; readonly value: string }[] => {
  const { carryOver } = table
  const before = lastYear ? tableOf(lastYear.format, table.id) : null
  if (!carryOver || !lastYear || !before || !carryOver.from.includes(lastYear.format)) return []
  return table.columns.flatMap(({ id: column }) => {
    const { value } = readTableCell(before, lastYear.cells, { row: carryOver.lastYearsRow, column })
    return value === null ? [] : [{ cell: { row: carryOver.row, column }, value }]
  })
}
