import { describe, expect, it } from '@jest/globals'
import { MissingNumberError } from '../../../src/domain/numbers/MissingNumberError.ts'
import { findNumbers } from '../../../src/domain/numbers/findNumbers.ts'
import { printEveryNumber } from '../../../src/domain/numbers/printNumbers.ts'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import type { BlockNode, InlineNode } from '../../../src/domain/richText/RichText.ts'
import { toHtml } from '../../../src/record/richText/toHtml.ts'
import { toSnapshotText } from '../../../src/record/richText/toSnapshotText.ts'
import { UnknownNodeError } from '../../../src/record/richText/UnknownNodeError.ts'
import { boundNumber, boundText } from '../../support/boundNumber.ts'

const print = printEveryNumber(
  findNumbers({
    format: 'R2014',
    initiatives: [],
    tables: [{ table: 'statistics', cells: { online: { count: '1,065' } } }],
  }),
)
const html = (...children: BlockNode[]) => toHtml({ root: { type: 'root', children } }, print)
const paragraph = (...children: InlineNode[]): BlockNode => ({ type: 'paragraph', children })
const text = (value: string, format = 0) => ({ type: 'text', text: value, format }) as const

describe('published HTML', () => {
  it('escapes what a text says', () => {
    expect(html(paragraph(text('<b> & "甲" \'乙\'')))).toBe(
      '<p>&lt;b&gt; &amp; &quot;甲&quot; &#39;乙&#39;</p>',
    )
  })

  it('prints every mark of the editor', () => {
    expect(html(paragraph(text('a', 1 | 2 | 8)))).toBe('<p><u><em><strong>a</strong></em></u></p>')
    expect(html(paragraph(text('a', 4), text('b', 16), text('c', 32), text('d', 64)))).toBe(
      '<p><s>a</s><code>b</code><sub>c</sub><sup>d</sup></p>',
    )
  })

  it('prints lists, nested ones and where they start', () => {
    const item = { type: 'listitem', children: [text('a')] } as const
    const inner: BlockNode = { type: 'list', listType: 'bullet', children: [item] }
    const outer = { type: 'listitem', children: [inner] } as const
    expect(html({ type: 'list', listType: 'number', start: 3, children: [item, outer] })).toBe(
      '<ol start="3"><li>a</li><li><ul><li>a</li></ul></li></ol>',
    )
  })

  it('prints links with their address escaped, and an empty paragraph as a blank line', () => {
    const fields = { url: 'http://a.cn/?x=1&y="2"', newTab: true }
    const link = { type: 'link', fields, children: [text('a')] } as const
    expect(html(paragraph(link), paragraph())).toBe(
      '<p><a href="http://a.cn/?x=1&amp;y=&quot;2&quot;" target="_blank" rel="noopener noreferrer">a</a></p><p><br></p>',
    )
  })

  it('stops at a link that leads elsewhere', () => {
    const link = { type: 'link', fields: { url: 'javascript:x' }, children: [text('a')] } as const
    expect(() => html(paragraph(link))).toThrow(UnknownNodeError)
  })
})

describe('bound numbers', () => {
  const online = { table: 'statistics', row: 'online', column: 'count' }

  it('are data elements: the number for machines, the reference, and what is printed', () => {
    const link = { type: 'link', fields: { url: 'http://a.cn' } } as const
    const data = '<data value="1065" data-figure-ref="cell/statistics/online/count">1,065</data>'
    expect(html(paragraph(text('网络'), boundNumber(online), text('件')))).toBe(
      `<p>网络${data}件</p>`,
    )
    expect(html(paragraph({ ...link, children: [boundNumber(online)] }))).toBe(
      `<p><a href="http://a.cn">${data}</a></p>`,
    )
  })

  it('are escaped, reference and text: an id is whatever somebody chose', () => {
    const figure = { id: '"><b>', label: 'x', value: '1', unit: '<件>', amount: '1', text: '1<件>' }
    const find = findNumbers({
      format: 'R2014',
      initiatives: [{ id: 'i', figures: [figure] }],
      tables: [],
    })
    expect(toHtml(boundText({ initiative: 'i', figure: '"><b>' }), printEveryNumber(find))).toBe(
      '<p><data value="1" data-figure-ref="figure/i/%22%3E%3Cb%3E">1&lt;件&gt;</data></p>',
    )
  })

  it('stand in a snapshot with their printed text, whatever ids an editor gave its nodes', () => {
    const given = boundText('网络', online)
    const named = {
      root: {
        ...given.root,
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: '网络' },
              { ...boundNumber(online), fields: { ...boundNumber(online).fields, id: 'n1' } },
            ],
          },
        ],
      },
    }
    const made = toSnapshotText(named, print)
    expect(made.text).toBe('网络1,065')
    expect(made.lexical.root.children).toMatchObject([
      { children: [{}, { type: 'inlineBlock', fields: { ...online, text: '1,065' } }] },
    ])
    expect(made).toEqual(toSnapshotText(given, print))
  })

  it('that are gone stop the snapshot instead of leaving a hole', () => {
    expect(() => toSnapshotText(boundText({ ...online, row: 'byFax' }), print)).toThrow(
      MissingNumberError,
    )
  })
})

describe('a text in a snapshot', () => {
  it('has the same words in HTML, in plain text and in the editor’s JSON', () => {
    const lexical = fromPlainText('甲\n乙')
    expect(toSnapshotText(lexical, print)).toEqual({
      html: '<p>甲</p><p>乙</p>',
      text: '甲\n乙',
      lexical,
    })
  })

  it('is the same empty text whether absent or blank', () => {
    const empty = { html: '', text: '', lexical: fromPlainText('') }
    expect(toSnapshotText(null, print)).toEqual(empty)
    expect(toSnapshotText(fromPlainText(' \n'), print)).toEqual(empty)
  })

  it.each([
    ['a node that nobody can print', { type: 'inlineBlock', fields: { blockType: 'boundNumber' } }],
    [
      'a link that leads elsewhere',
      { type: 'link', fields: { url: 'javascript:x' }, children: [] },
    ],
  ])('is not made of %s', (_, node) => {
    const given = { root: { type: 'root', children: [{ type: 'paragraph', children: [node] }] } }
    expect(() => toSnapshotText(given, print)).toThrow(UnknownNodeError)
  })

  it('is not made of something that is no text at all: it would be published as nothing', () => {
    expect(() => toSnapshotText('plain', print)).toThrow(UnknownNodeError)
  })
})
