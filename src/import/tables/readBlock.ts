import { BLANK_CELLS } from '../../domain/formats/readCell.ts'
import { columnsOfRow } from '../../domain/formats/tableCells.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { SourceLine } from '../sourceLines.ts'
import { plainLabel } from '../../domain/text/plainLabel.ts'
import { cellsOfLine } from './tableLine.ts'

/** A row of a table as a line of the source gives it. */
export interface ReadRow {
  readonly line: SourceLine
  readonly row: string
  readonly values: readonly string[]
}

/** What the lines of one block say when they are read as a certain table. */
export interface ReadBlock {
  readonly table: TableDefinition
  readonly rows: readonly ReadRow[]
  /** Lines with numbers that are no row of that table. */
  readonly unknown: readonly SourceLine[]
}

const UNIT = /^(?:条|件|次|篇|个|人|人次|万元|元|项)$/
const SHORTEST_PREFIX = 4

const wordsOf = ({ rows, columns, headings }: TableDefinition): ReadonlySet<string> =>
  new Set(
    [
      ...rows.map(({ label }) => label),
      ...columns.flatMap(({ label, group }) => (group === null ? [label] : [label, group])),
      ...Object.values(headings).flat(),
    ].map(plainLabel),
  )

const hasNumber = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\d/.test(cell.normalize('NFKC')))

/** The places of the rows that a label may mean, in the order of the form. */
const placesOf = (labels: readonly string[], label: string): readonly number[] => {
  const all = [...labels.keys()]
  const same = all.filter((place) => labels[place] === label)
  if (same.length > 0 || label.length < SHORTEST_PREFIX) return same
  const near = all.filter((place) => {
    const each = labels[place] ?? ''
    return each.startsWith(label) || (each.length >= SHORTEST_PREFIX && label.startsWith(each))
  })
  return near.length === 1 ? near : []
}

/** The values after a label: without a column of units and blanks that a merged cell leaves. */
const trimValues = (cells: readonly string[], width: number): readonly string[] => {
  let values = [...cells]
  while (values.length > width && UNIT.test(values[0] ?? '')) values = values.slice(1)
  while (values.length > width && values.at(-1) === '') values = values.slice(0, -1)
  while (values.length > width && values[0] === '') values = values.slice(1)
  return values
}

const isValue = (cell: string, words: ReadonlySet<string>): boolean =>
  BLANK_CELLS.has(cell) || !words.has(plainLabel(cell)) || plainLabel(cell) === ''

/** Reads the lines of a block as the rows of a table, label by label. */
export const readBlock = (lines: readonly SourceLine[], table: TableDefinition): ReadBlock => {
  const labels = table.rows.map(({ label }) => plainLabel(label))
  const words = wordsOf(table)
  const columnLabels = new Set(table.columns.map(({ label }) => plainLabel(label)))
  const rows: ReadRow[] = []
  const unknown: SourceLine[] = []
  let last = -1
  for (const line of lines) {
    const cells = cellsOfLine(line.text)
    const plain = cells.map(plainLabel)
    if (plain.filter((each) => columnLabels.has(each)).length >= 2) continue
    const place = plain.findLastIndex((each) => each !== '' && placesOf(labels, each).length > 0)
    const values = cells.slice(place + 1)
    const found = placesOf(labels, plain[place] ?? '')
    const at = found.find((each) => each > last) ?? found[0]
    const row = at === undefined ? undefined : table.rows[at]
    if (
      !row ||
      at === undefined ||
      values.length === 0 ||
      !values.every((each) => isValue(each, words))
    ) {
      if (
        hasNumber(
          cells.filter(
            (cell) =>
              !words.has(plainLabel(cell)) && !/[（(][一二三四五六七八九十\d]+[）)]|项$/.test(cell),
          ),
        )
      )
        unknown.push(line)
      continue
    }
    last = at
    rows.push({ line, row: row.id, values: trimValues(values, columnsOfRow(table, row.id).length) })
  }
  return { table, rows, unknown }
}
