import { readCell } from '../formats/readCell.ts'
import type { TableDefinition } from '../formats/TableDefinition.ts'
import { plainLabel } from '../text/plainLabel.ts'
import type { Block } from './readTabbed.ts'

const UNITS = ['条', '件', '次', '篇', '个', '人', '人次', '万元', '元', '项', '单位']

const wordsOf = (table: TableDefinition): ReadonlySet<string> => {
  const { title, corner, over, columns, rows, headings } = table
  return new Set(
    [
      title,
      corner ?? '',
      over ?? '',
      ...columns.flatMap(({ label, group }) => [label, group ?? '']),
      ...rows.map(({ label }) => label),
      ...Object.values(headings).flat(),
      ...UNITS,
    ].map(plainLabel),
  )
}

/** Whether most of the texts in a line of a block are headings of the table, and none of it is a figure. */
const isHeading = (line: readonly string[], words: ReadonlySet<string>): boolean => {
  const typed = line.map((text) => text.trim()).filter((text) => text !== '')
  if (typed.length === 0 || typed.some((text) => readCell(text, 'change').value !== null))
    return false
  return typed.filter((text) => words.has(plainLabel(text))).length * 2 >= typed.length
}

const isEmpty = (line: readonly string[]): boolean => line.every((text) => text.trim() === '')

/** How many lines at the beginning are headings; blank ones between them are, before figures they are not. */
const headingsBefore = (lines: Block, words: ReadonlySet<string>): number => {
  let count = 0
  for (const [place, line] of lines.entries()) {
    if (isHeading(line, words)) count = place + 1
    else if (!isEmpty(line)) break
  }
  return count
}

const column = (block: Block, at: number): readonly string[] => block.map((row) => row[at] ?? '')

/**
 * A block without the headings of the table that were copied with it: rows above the figures and columns
 * beside them. What is no heading of this table stays, readable or not.
 */
export const withoutHeadings = (table: TableDefinition, block: Block): Block => {
  const words = wordsOf(table)
  const below = block.slice(headingsBefore(block, words))
  const width = Math.max(0, ...below.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => column(below, at))
  const beside = headingsBefore(columns, words)
  const figures = below.map((row) => row.slice(beside))
  return figures.some((row) => row.length > 0) ? figures : block
}
