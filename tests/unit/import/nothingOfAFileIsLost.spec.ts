import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseReport } from '../../../src/import/parseReport.ts'
import { readSource } from '../../../src/import/readSource.ts'
import { buildDocx } from '../../fixtures/import/word/buildDocx.ts'
import { cell, para, row, run, style, styled, table } from '../../fixtures/import/word/wordXml.ts'
import { keptText } from './keptText.ts'

/** A piece of a file as it is written, what is to be read of it in order, and what is to be told. */
interface Piece {
  readonly xml: string
  readonly kept: string
  readonly left: readonly string[]
}

const words = fc.constantFrom(
  ...[
    '总体情况',
    '公开信息3218条。',
    '一、',
    '（二）',
    '1.',
    '第三部分',
    '《条例》，',
    '　　',
    ' ',
    '甲',
    '&<"',
  ],
)
const BY = 'w:id="1" w:author="某"'

const plain = words.map((text): Piece => ({ xml: run(text), kept: text, left: [] }))
const hidden = words.map((text): Piece => ({
  xml: run(text, '<w:vanish/>'),
  kept: '',
  left: [text],
}))
const deleted = words.map((text): Piece => ({
  xml: `<w:del ${BY}>${run(text).replaceAll('w:t', 'w:delText')}</w:del>`,
  kept: '',
  left: [text],
}))
const inserted = words.map((text): Piece => ({
  xml: `<w:ins ${BY}>${run(text)}</w:ins>`,
  kept: text,
  left: [],
}))
const layout = fc
  .constantFrom('<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>', '<w:bookmarkStart w:id="1"/>')
  .map((xml): Piece => ({ xml, kept: '', left: [] }))

const join = (pieces: readonly Piece[], wrap: (inside: string) => string): Piece => ({
  xml: wrap(pieces.map(({ xml }) => xml).join('')),
  kept: pieces.map(({ kept }) => kept).join(''),
  left: pieces.flatMap(({ left }) => left),
})

const runs = fc.array(fc.oneof(plain, plain, inserted, hidden, deleted, layout), { maxLength: 5 })
const paragraph = fc
  .tuple(runs, fc.constantFrom('', styled('1'), styled('2')))
  .map(([pieces, properties]) => join(pieces, (inside) => para(inside || '<w:r/>', properties)))
const cells = fc.array(
  fc.tuple(paragraph, fc.constantFrom({}, { span: 2 }, { merge: 'restart' as const })),
  { minLength: 2, maxLength: 4 },
)
const rows = cells.map((all) =>
  join(
    all.map(([piece, options]) => ({ ...piece, xml: cell(piece.xml, options) })),
    (inside) => row(inside),
  ),
)
const grid = fc
  .array(rows, { minLength: 1, maxLength: 3 })
  .map((all) => join(all, (inside) => table(inside)))
/** The text of a text box follows that of its paragraph. */
const box = fc.tuple(paragraph, plain).map(([inside, before]): Piece => ({
  xml: para(
    `${before.xml}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside.xml}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  ),
  kept: before.kept + inside.kept,
  left: inside.left,
}))
const file = fc.array(fc.oneof(paragraph, paragraph, grid, box), { maxLength: 12 })

/** White space is layout, and bars part the cells of a row. */
const bare = (text: string): string => text.replaceAll(/[\s|]/g, '')

describe('nothing of a Word file is lost', () => {
  it('its text is kept in order, and what is left out of it is told as a whole', () => {
    fc.assert(
      fc.property(file, (pieces) => {
        const whole = join(pieces, (inside) => inside)
        const bytes = buildDocx({
          styles: style('1', 'heading 1') + style('2', 'heading 2'),
          body: para('东湖县2022年政府信息公开工作年度报告') + whole.xml,
        })
        const read = readSource(bytes)
        if (!('source' in read)) throw new Error(read.refusal)
        const { report, issues } = parseReport(read.source)
        expect(bare(keptText(report))).toBe(
          bare(`东湖县2022年政府信息公开工作年度报告${whole.kept}`),
        )
        const told = issues.map(({ leftOut }) => leftOut ?? '').join('')
        const sorted = (text: string) => [...bare(text)].toSorted().join('')
        expect(sorted(told)).toBe(sorted(whole.left.join('')))
      }),
      { numRuns: 150 },
    )
  })
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const shown = words.map((text): Piece => ({ xml: escaped(text), kept: text, left: [] }))
const unseen = words.map((text): Piece => ({
  xml: `<span style="display:none">${escaped(text)}</span>`,
  kept: '',
  left: [text],
}))
const unread = fc
  .constantFrom('<br>', '<script>一、</script>', '<!-- 二、 -->', '<style>p{}</style>')
  .map((xml): Piece => ({ xml, kept: '', left: [] }))
const inline = fc.array(fc.oneof(shown, shown, unseen, unread), { maxLength: 4 })
const block = fc
  .tuple(inline, fc.constantFrom('p', 'div', 'h2', 'li', 'section'))
  .map(([pieces, tag]) => join(pieces, (inside) => `<${tag}>${inside}</${tag}>`))
const htmlTable = fc
  .array(fc.array(block, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((lines) =>
    join(
      lines.map((all) =>
        join(
          all.map((each) => ({ ...each, xml: `<td>${each.xml}</td>` })),
          (inside) => `<tr>${inside}</tr>`,
        ),
      ),
      (inside) => `<table>${inside}</table>`,
    ),
  )
const page = fc.array(fc.oneof(block, block, htmlTable), { maxLength: 12 })

/** Chapters that nobody sees are none of the report, so what holds them is not its text. */
const unseenChapters: Piece = {
  xml: '<div style="display:none"><p>一、总体情况</p><p>二、主动公开</p></div>',
  kept: '',
  left: ['一、总体情况', '二、主动公开'],
}

describe('nothing of a web page is lost', () => {
  it('each character that is seen stands in the report, or is told as left out of it', () => {
    fc.assert(
      fc.property(page, (pieces) => {
        const whole = join(pieces, (inside) => inside)
        const title = '东湖县2022年政府信息公开工作年度报告'
        const html = `<html><body><p>${title}</p><div id="zoom">${whole.xml}</div></body></html>`
        const read = readSource(new TextEncoder().encode(html))
        if (!('source' in read)) throw new Error(read.refusal)
        const { report, issues } = parseReport(read.source)
        const told = issues.map(({ leftOut }) => leftOut ?? '').join('')
        const sorted = (text: string) => [...bare(text)].toSorted().join('')
        expect(sorted(keptText(report) + told)).toBe(
          sorted(title + whole.kept + whole.left.join('')),
        )
      }),
      { numRuns: 150, examples: [[[unseenChapters]]] },
    )
  })
})
