import type { Block, Cell, Table } from '../source/Block.ts'
import { attributeOf, type HtmlElement, isElement } from './parseHtml.ts'

const MOST_COLUMNS = 200
const MOST_ROWS = 2000

const spanOf = (cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), most) : 1
}

const rowsOf = (table: HtmlElement): readonly HtmlElement[] =>
  table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : []
  })

const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName))

/** Reads a table: a cell that goes over several rows holds its text in the first and is empty in the others. */
export const readTable = (
  table: HtmlElement,
  readCell: (cell: HtmlElement) => readonly Block[],
): Table => {
  /** For each column, how many rows it is still covered from above. */
  const covered: number[] = []
  const rows = rowsOf(table).map((row) => {
    const cells: Cell[] = []
    let column = 0
    const passCovered = () => {
      while ((covered[column] ?? 0) > 0) {
        covered[column] = (covered[column] ?? 1) - 1
        cells.push({ blocks: [], span: 1 })
        column += 1
      }
    }
    for (const cell of cellsOf(row)) {
      passCovered()
      const span = spanOf(cell, 'colspan', MOST_COLUMNS)
      const down = spanOf(cell, 'rowspan', MOST_ROWS)
      cells.push({ blocks: readCell(cell), span })
      for (let at = column; at < column + span; at += 1) covered[at] = down - 1
      column += span
    }
    passCovered()
    return cells
  })
  return { kind: 'table', rows }
}
