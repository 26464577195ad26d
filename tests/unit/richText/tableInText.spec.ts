import { describe, expect, it } from '@jest/globals'
import { alignTexts } from '../../../src/domain/compare/alignTexts.ts'
import { blocksOf } from '../../../src/domain/compare/blocksOf.ts'
import { mapNumbers } from '../../../src/domain/numbers/mapNumbers.ts'
import { printNumbers } from '../../../src/domain/numbers/printNumbers.ts'
import { linesOfText } from '../../../src/domain/numbers/linesOfText.ts'
import { checkRichText, isRichText } from '../../../src/domain/richText/checkRichText.ts'
import { countQuote, replaceQuote } from '../../../src/domain/richText/quotes.ts'
import type { RichText } from '../../../src/domain/richText/RichText.ts'
import { toPlainText } from '../../../src/domain/richText/toPlainText.ts'
import { toHtml } from '../../../src/record/richText/toHtml.ts'
import { bullets, figure, link, paragraph, textOf } from '../../support/textNodes.ts'

const print = printNumbers((ref) =>
  'figure' in ref && ref.figure === 'f' ? { text: '66', value: '66' } : null,
)

const cell = (blocks: readonly object[], more: object = {}) => ({
  type: 'tablecell',
  headerState: 0,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
  children: blocks,
  ...more,
})
const row = (...cells: readonly object[]) => ({ type: 'tablerow', children: cells })
const table = (...rows: readonly object[]) => ({
  type: 'table',
  colWidths: [200, 100],
  children: rows,
})
const text = (...blocks: readonly object[]): RichText => {
  const value: unknown = textOf(...blocks)
  if (!isRichText(value)) throw new Error(JSON.stringify(checkRichText(value)))
  return value
}

const TABLE = table(
  row(
    cell([paragraph('渠道')], { headerState: 3 }),
    cell([paragraph('件数')], { headerState: 1, colSpan: 2 }),
  ),
  row(
    cell([paragraph('网络')], { headerState: 2 }),
    cell([paragraph(figure('f'), '件'), paragraph('较上年多')]),
    cell([bullets('甲', [link('https://example.com', '乙')])], { rowSpan: 2 }),
  ),
)
const VALUE = text(paragraph('按渠道：'), TABLE)

describe('a table in a text', () => {
  it('is what the editor offers: rows, cells, headings and spans, and no table within it', () => {
    expect(checkRichText(VALUE)).toEqual([])
    const codes = (value: unknown) => checkRichText(value).map(({ code, path }) => [code, path])
    expect(codes(textOf(table(row(cell([TABLE])))))).toEqual([
      ['malformed', 'root.children[0].children[0].children[0].children[0]'],
    ])
    expect(codes(textOf(row(cell([]))))).toEqual([['malformed', 'root.children[0]']])
    for (const wrong of [{ colSpan: 0 }, { rowSpan: 101 }, { headerState: 4 }, { width: 'wide' }]) {
      expect(codes(textOf(table(row(cell([], wrong)))))).toHaveLength(1)
    }
    expect(codes(textOf(table(row(cell([], { onclick: 'x' })))))).toEqual([
      ['unknownAttribute', 'root.children[0].children[0].children[0].onclick'],
    ])
  })

  it('is read as one line for each row, its cells between tabs', () => {
    expect(toPlainText(VALUE, print)).toBe('按渠道：\n渠道\t件数\n网络\t66件 较上年多\t甲 乙')
  })

  it('is published as a table with its headings and spans, and no colour', () => {
    const pasted = text(table(row(cell([paragraph('<甲>')], { backgroundColor: 'red' }))))
    expect(toHtml(pasted, print)).toBe(
      '<table><tbody><tr><td><p>&lt;甲&gt;</p></td></tr></tbody></table>',
    )
    const html = toHtml(VALUE, print)
    expect(html).toContain(
      '<tr><th scope="col"><p>渠道</p></th><th scope="col" colspan="2"><p>件数</p></th></tr>',
    )
    expect(html).toContain('<th scope="row"><p>网络</p></th>')
    expect(html).toContain('<td rowspan="2"><ul><li>甲</li>')
    expect(html).toContain('>66</data>件</p>')
  })

  it('is compared by its rows, with the same lines as its plain text', () => {
    const blocks = blocksOf(VALUE, print)
    expect(blocks.map(({ text: line }) => line).join('\n')).toBe(toPlainText(VALUE, print))
    const after = text(
      paragraph('按渠道：'),
      table(row(cell([paragraph('渠道')]), cell([paragraph('数量')])), ...TABLE.children.slice(1)),
    )
    const changes = alignTexts(blocks, blocksOf(after, print))
    expect(changes).not.toEqual(alignTexts(blocks, blocks))
  })

  it('holds bound numbers, and words that comments are about and suggestions replace', () => {
    const printed = mapNumbers(VALUE, () => ({ type: 'text', text: '六十六' }))
    expect(toPlainText(printed, print)).toContain('六十六件')
    expect(countQuote(VALUE, '较上年多')).toBe(1)
    expect(countQuote(VALUE, '渠道\t件数')).toBe(0)
    const changed = replaceQuote(VALUE, { quote: '较上年多', replacement: '较上年少' })
    expect(changed && typeof changed !== 'string' && toPlainText(changed, print)).toContain(
      '较上年少',
    )
  })

  it('offers its numbers by the place of their nodes', () => {
    const [found] = linesOfText(text(table(row(cell([paragraph('65件')])))), print)
    expect(found).toEqual([{ path: [0, 0, 0, 0, 0], type: 'text', text: '65件' }])
  })
})
