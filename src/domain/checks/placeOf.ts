import type { CheckedTable, Passage } from './CheckedReport.ts'
import type { Place } from './Finding.ts'

/** The place of a paragraph or heading. */
export const placeOf = ({ line, section }: Pick<Passage, 'line' | 'section'>): Place => ({
  ...(line === null ? {} : { line }),
  section,
})

/** The place of a cell, a row or a whole table. */
export const placeInTable = (
  table: Pick<CheckedTable, 'table' | 'lines'>,
  cell: { readonly row?: string; readonly column?: string } = {},
): Place => {
  const line = cell.row === undefined ? [...table.lines.values()][0] : table.lines.get(cell.row)
  return {
    ...(line === undefined ? {} : { line }),
    table: table.table,
    ...(cell.row === undefined ? {} : { row: cell.row }),
    ...(cell.column === undefined ? {} : { column: cell.column }),
  }
}
