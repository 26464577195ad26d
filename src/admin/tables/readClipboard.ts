import { type Block, readTabbed } from '../../domain/grid/readTabbed.ts'
import { type SpannedCell, spreadSpans } from '../../domain/grid/spreadSpans.ts'

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1)

const cellsOf = (row: Element): readonly SpannedCell[] =>
  [...row.children]
    .filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')
    .map((cell) => ({
      text: (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      rows: span(cell, 'rowspan'),
      columns: span(cell, 'colspan'),
    }))

/** The first table of an HTML text; null where there is none. The text is parsed, never shown or run. */
const readHtmlTable = (html: string): Block | null => {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return null
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  return spreadSpans(rows.map(cellsOf))
}

/**
 * What was copied as rows and columns. A document breaks a cell of several paragraphs into lines where it
 * gives plain text, so its table is read as HTML where it has one.
 */
export const readClipboard = (data: Pick<DataTransfer, 'getData'>): Block =>
  readHtmlTable(data.getData('text/html')) ?? readTabbed(data.getData('text/plain'))
