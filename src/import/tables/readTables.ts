import { type Cells, LONGEST_CELL } from '../../domain/cells.ts'
import { columnsOfRow } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { type ParseIssue, parseIssue } from '../issues.ts'
import type { SourceLine } from '../sourceLines.ts'
import { plainLabel } from '../../domain/text/plainLabel.ts'
import { type ReadBlock, readBlock, type ReadRow } from './readBlock.ts'
import { readFlatTable } from './readFlatTable.ts'

/** A statutory table that a text gives, by the ids of its form. */
export interface ParsedTable {
  readonly table: string
  readonly title: string
  /** As typed; a cell that the text does not give is absent. */
  readonly cells: Cells
}

/** The tables of a text, with the line of each row. */
export interface ReadTables {
  readonly tables: readonly (ParsedTable & { readonly lines: ReadonlyMap<string, number> })[]
  readonly issues: readonly ParseIssue[]
}

const SHORT_LABEL = 3

/** One short label (其他) that happens to be a row's is no table. */
const isRecognised = ({ table, rows, unknown }: ReadBlock): boolean => {
  if (rows.length === 0 || rows.length < unknown.length) return false
  const [first] = rows
  const label = table.rows.find(({ id }) => id === first?.row)?.label ?? ''
  return rows.length > 1 || plainLabel(label).length > SHORT_LABEL
}

const bestBlock = (
  lines: readonly SourceLine[],
  tables: readonly TableDefinition[],
): ReadBlock | null =>
  tables
    .map((table) => readFlatTable(lines, table) ?? readBlock(lines, table))
    .filter(isRecognised)
    .toSorted((a, b) => b.rows.length - a.rows.length)[0] ?? null

const widthIssues = (table: TableDefinition, { line, row, values }: ReadRow): ParseIssue[] => {
  const width = columnsOfRow(table, row).length
  return values.length === width
    ? []
    : [parseIssue('TABLE_ROW_WIDTH', line, { found: values.length, expected: width })]
}

const fits = (value: string): boolean => value.length <= LONGEST_CELL

const cellsOfRow = (table: TableDefinition, { row, values }: ReadRow) =>
  Object.fromEntries(
    columnsOfRow(table, row).flatMap(({ id }, place) => {
      const value = values[place]
      return value !== undefined && fits(value) ? [[id, value]] : []
    }),
  )

/**
 * Reads the blocks of table lines in a text as the statutory tables of its form. A block that is none of
 * them, a row that none has, a row given twice, one of another width and a cell that is no figure but a
 * long text become issues; the lines stay in the text whatever they are.
 */
export const readTables = (
  blocks: readonly (readonly SourceLine[])[],
  tables: readonly TableDefinition[],
): ReadTables => {
  const issues: ParseIssue[] = []
  const found = new Map<TableDefinition, Map<string, ReadRow>>()
  for (const block of blocks) {
    const [first] = block
    const best = bestBlock(block, tables)
    if (!best) {
      if (first) issues.push(parseIssue('TABLE_KEPT_AS_TEXT', first))
      continue
    }
    const rows = found.get(best.table) ?? new Map<string, ReadRow>()
    found.set(best.table, rows)
    issues.push(...best.unknown.map((line) => parseIssue('TABLE_ROW_UNKNOWN', line)))
    for (const each of best.rows) {
      if (rows.has(each.row)) issues.push(parseIssue('TABLE_ROW_REPEATED', each.line))
      else rows.set(each.row, each)
      issues.push(...widthIssues(best.table, each))
      if (!each.values.every(fits)) issues.push(parseIssue('TABLE_CELL_TOO_LONG', each.line))
    }
  }
  return {
    tables: [...found].map(([table, rows]) => ({
      table: table.id,
      title: table.title,
      cells: Object.fromEntries([...rows].map(([id, each]) => [id, cellsOfRow(table, each)])),
      lines: new Map([...rows].map(([id, { line }]) => [id, line.number])),
    })),
    issues,
  }
}
