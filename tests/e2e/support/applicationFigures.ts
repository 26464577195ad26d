import type { Cells } from '../../../src/domain/cells.ts'
import { tableOf } from '../../../src/domain/formats/formats.ts'

const table = tableOf('R2021', 't3')
if (!table) throw new Error('The form lacks its table')

/** 25 rows of six kinds of applicants, as an office has them in its spreadsheet; results and balance agree. */
export const APPLICATIONS: readonly (readonly string[])[] = table.rows.map(({ id }) => {
  switch (id) {
    case 'received':
      return ['60', '8', '0', '1', '2', '0']
    case 'carriedOver':
      return ['4', '1', '0', '0', '0', '0']
    case 'disclosed':
      return ['40', '6', '0', '1', '2', '0']
    case 'notHeld':
      return ['20', '2', '0', '0', '0', '0']
    case 'resultsTotal':
      return ['60', '8', '0', '1', '2', '0']
    case 'carriedForward':
      return ['4', '1', '0', '0', '0', '0']
    default:
      return ['0', '0', '0', '0', '0', '0']
  }
})
/** A block as a spreadsheet puts it on the clipboard. */
export const asCopied = (block: readonly (readonly string[])[]): string =>
  block.map((row) => `${row.join('\t')}\r\n`).join('')
/** What a row adds up to. */
export const totalOf = (row: readonly string[]): string =>
  String(row.reduce((sum, each) => sum + Number(each), 0))

/** The texts of the cells, row by row as the form prints them. */
export const textsOf = (cells: Cells): readonly (readonly (string | undefined)[])[] =>
  table.rows.map(({ id }) => table.columns.map((column) => cells[id]?.[column.id]))

/** A piece of the table as a document gives it, with its merged headings. */
export const FROM_DOCUMENT = `<table>
        <tr><td colspan="2" rowspan="2"></td><td colspan="2">申请人情况</td></tr>
        <tr><td>自然人</td><td>商业企业</td></tr>
        <tr><td rowspan="2">三、本年度办理结果</td><td>（一）予以公开</td><td><p>４１</p></td><td>1,006</td></tr>
        <tr><td>（二）部分公开</td><td>3</td><td>4</td></tr>
      </table>`
