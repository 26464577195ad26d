import type { CellRef, TableDefinition } from './TableDefinition.ts'

/**
 * What a cell is called where it is told of alone: the headings of its row, outermost first, and its column
 * where the table has several. Without a column, the row's name.
 */
export const cellName = (
  { rows, columns, headings, print }: TableDefinition,
  { row, column }: { readonly row: CellRef['row']; readonly column?: CellRef['column'] },
): string => {
  const above = print === 'beside' ? (headings[row] ?? []) : []
  const label = rows.find(({ id }) => id === row)?.label ?? row
  const head = columns.find(({ id }) => id === column)
  const group = head?.group ? `${head.group} · ` : ''
  const place = head && columns.length > 1 ? [`${group}${head.label}`] : []
  return [[...above, label].join(' · '), ...place].join(' × ')
}
