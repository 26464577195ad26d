import { cellsOfTable, columnsOfRow } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { SourceLine } from '../sourceLines.ts'
import { plainLabel } from '../../domain/text/plainLabel.ts'
import type { ReadBlock } from './readBlock.ts'
import { cellsOfLine } from './tableLine.ts'

/**
 * Reads 表四 as the form prints it: all its blocks side by side in the head, and one line with all the
 * figures. Null where the lines are not laid out like that.
 */
export const readFlatTable = (
  lines: readonly SourceLine[],
  table: TableDefinition,
): ReadBlock | null => {
  const width = cellsOfTable(table).length
  const first = plainLabel(table.columns[0]?.label ?? '')
  const heads = lines.filter(
    ({ text }) => cellsOfLine(text).filter((cell) => plainLabel(cell) === first).length >= 2,
  )
  const figures = lines.filter(({ text }) => {
    const cells = cellsOfLine(text)
    return cells.length === width && cells.every((cell) => !/\p{Script=Han}{3}/u.test(cell))
  })
  const line = figures.at(-1)
  if (heads.length === 0 || !line || table.rows.length < 2) return null
  const cells = cellsOfLine(line.text)
  let from = 0
  const rows = table.rows.map(({ id: row }) => {
    const values = cells.slice(from, from + columnsOfRow(table, row).length)
    from += values.length
    return { line, row, values }
  })
  return { table, rows, unknown: [] }
}
