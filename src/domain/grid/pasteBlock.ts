import { LONGEST_CELL } from '../cells.ts'
import { cellKindOf } from '../formats/tableCells.ts'
import { readCell } from '../formats/readCell.ts'
import type { TableDefinition } from '../formats/TableDefinition.ts'
import { tidyCell } from '../formats/tidyCell.ts'
import { cellAt, cellsInRange, gridOf, type Place, type Range } from './Grid.ts'
import type { Block } from './readTabbed.ts'
import type { CellChange } from './setCells.ts'
import { withoutHeadings } from './withoutHeadings.ts'

/** What a paste would write, or why it writes nothing. */
export type Paste =
  | {
      readonly changes: readonly CellChange[]
      readonly range: Range
      /** How many cells were kept as they came, because they are no numbers. */
      readonly unread: number
    }
  | {
      readonly refused: 'doesNotFit'
      /** The size of what was to be pasted. */
      readonly rows: number
      readonly columns: number
    }
  | { readonly refused: 'tooLong' }
  | { readonly refused: 'empty' }

/** More rows than any statutory table has, headings included. */
const MOST_ROWS = 1000

const isBlank = (text: string): boolean => text.trim() === ''

/** Where a block of one text goes: everything that is selected. */
const fill = (table: TableDefinition, text: string, range: Range): readonly CellChange[] =>
  cellsInRange(gridOf(table), range)
    .flat()
    .map((cell) => ({ cell, text: tidyCell(text, cellKindOf(table, cell)) }))

/**
 * What pasting a block at the first cell of a selection writes: numbers tidied, everything else as it came.
 * Headings that were copied with the figures are left out. A block that has something where the table has
 * no cell is refused as a whole, so that nothing is half pasted; one single text goes into every selected cell.
 */
export const pasteBlock = (table: TableDefinition, given: Block, selected: Range): Paste => {
  if (given.length > MOST_ROWS) {
    return { refused: 'doesNotFit', rows: given.length, columns: given[0]?.length ?? 0 }
  }
  const grid = gridOf(table)
  const block = withoutHeadings(table, given)
  const columns = Math.max(0, ...block.map((row) => row.length))
  const { from, to } = selected
  const start: Place = { row: Math.min(from.row, to.row), at: Math.min(from.at, to.at) }
  const [[single] = []] = block
  if (single === undefined || block.flat().every(isBlank)) return { refused: 'empty' }
  const texts = block.flatMap((row, down) =>
    row.map((text, across) => ({
      text,
      cell: cellAt(grid, { row: start.row + down, at: start.at + across }),
    })),
  )
  if (texts.some(({ text, cell }) => cell === undefined && !isBlank(text))) {
    return { refused: 'doesNotFit', rows: block.length, columns }
  }
  if (texts.some(({ text }) => text.trim().length > LONGEST_CELL)) return { refused: 'tooLong' }
  const isSingle = block.length === 1 && columns === 1
  const changes = isSingle
    ? fill(table, single, selected)
    : texts.flatMap(({ text, cell }): CellChange[] =>
        cell ? [{ cell, text: tidyCell(text, cellKindOf(table, cell)) }] : [],
      )
  const unread = changes.filter(({ cell, text }) => {
    const { value, fault } = readCell(text, cellKindOf(table, cell))
    return value === null && !(fault === 'blank' && text === '')
  }).length
  const end = { row: start.row + block.length - 1, at: start.at + columns - 1 }
  return { changes, range: isSingle ? selected : { from: start, to: end }, unread }
}
