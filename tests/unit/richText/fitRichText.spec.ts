import { describe, expect, it } from '@jest/globals'
import { checkRichText } from '../../../src/domain/richText/checkRichText.ts'
import { fitRichText } from '../../../src/domain/richText/fitRichText.ts'

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more })
const block = (type: string, ...children: readonly unknown[]) => ({ type, children })
const paragraph = (...children: readonly unknown[]) => block('paragraph', ...children)
const link = (url: string, words: string) => ({
  ...block('link', text(words)),
  fields: { url, linkType: 'custom', newTab: false },
})
const cell = (...children: readonly unknown[]) => block('tablecell', ...children)

/** The characters of a tree in reading order, whatever it is made of. */
const charactersOf = (node: unknown): string => {
  const { text: own = '', children = [] } = Object(node)
  return `${own}${Array.isArray(children) ? children.map(charactersOf).join('') : ''}`
}
const fit = (...nodes: readonly unknown[]) => fitRichText(nodes)
const problems = (nodes: readonly unknown[]) =>
  checkRichText({ root: block('root', ...nodes) }).map(({ code, path }) => `${code} ${path}`)

const PASTED: Readonly<Record<string, readonly unknown[]>> = {
  'a heading, a quotation and code': [
    { ...block('heading', text('一、总体情况')), tag: 'h1' },
    block('quote', text('引用')),
    { ...block('code', text('第一行'), { type: 'linebreak' }, text('第二行')), language: 'js' },
  ],
  'a table in a table, a heading and a list in cells': [
    block(
      'table',
      block(
        'tablerow',
        cell(block('heading', text('渠道')), block('list', block('listitem', text('网站')))),
        cell(
          paragraph(text('420')),
          block('table', block('tablerow', cell(paragraph(text('嵌'))), cell(text('套')))),
        ),
      ),
    ),
  ],
  'links that may not be there': [
    paragraph(
      ...[text('见'), link('javascript:alert(1)', '甲'), link('/rel', '乙'), link('#n', '[1]')],
      link('https://www.taicang.gov.cn/', '丙'),
    ),
  ],
  'a checklist with a paragraph and a table in an item': [
    {
      ...block(
        'list',
        { ...block('listitem', text('勾选')), checked: true },
        block(
          'listitem',
          text('项'),
          paragraph(text('段')),
          block('table', block('tablerow', cell(paragraph(text('格'))))),
          block('list', block('listitem', text('下级'))),
        ),
      ),
      listType: 'check',
    },
  ],
  'highlighted and capitalised words, with what no attribute may be': [
    paragraph(text('突出', { format: 128 | 1, style: 'color: red', $: { x: 1 }, detail: -1 })),
  ],
  'words that stand alone beside a block': [
    text('散'),
    block('horizontalrule'),
    paragraph(text('段')),
  ],
  'a figure that is bound nowhere': [
    paragraph(text('前'), { type: 'inlineBlock', fields: { blockType: 'other' } }, text('后')),
  ],
}

describe('what is pasted', () => {
  it.each(Object.keys(PASTED))('becomes what a text may be made of: %s', (name) => {
    const given = PASTED[name] ?? []
    expect(problems(given)).not.toEqual([])
    const fitted = fitRichText(given)
    expect(problems(fitted)).toEqual([])
    expect(charactersOf(block('root', ...fitted)).replaceAll('\t', '')).toBe(
      charactersOf(block('root', ...given)),
    )
  })

  it('a heading is a paragraph, for headings are sections of their own', () => {
    expect(fit(block('heading', text('概述')))).toEqual([paragraph(text('概述'))])
  })

  it('each row of a table within a table is a paragraph of the cell', () => {
    const inner = block('table', block('tablerow', cell(text('甲')), cell(text('乙'))))
    const [table] = fit(block('table', block('tablerow', cell(inner))))
    expect(table).toEqual(
      block(
        'table',
        block('tablerow', cell(paragraph(text('甲'), text('\t', { type: 'tab' }), text('乙')))),
      ),
    )
  })

  it('a link keeps its address where it may lead there', () => {
    const good = link('https://www.taicang.gov.cn/', '丙')
    expect(fit(paragraph(good, link('javascript:x', '甲')))).toEqual([paragraph(good, text('甲'))])
  })

  it('words within a line stay in the line', () => {
    expect(fit(text('甲'), link('/rel', '乙'))).toEqual([text('甲'), text('乙')])
  })

  it('what is sound stays as it is', () => {
    const sound = [
      paragraph(text('甲', { format: 1 }), { type: 'linebreak', version: 1 }),
      { ...block('list', block('listitem', text('乙'))), listType: 'number', tag: 'ol', start: 3 },
      block(
        'table',
        block('tablerow', { ...cell(paragraph(text('丙'))), headerState: 1, colSpan: 2 }),
      ),
    ]
    expect(fitRichText(sound)).toEqual(sound)
  })
})
