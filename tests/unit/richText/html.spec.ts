import { describe, expect, it } from '@jest/globals'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import type { BlockNode, InlineNode } from '../../../src/domain/richText/RichText.ts'
import { toHtml } from '../../../src/record/richText/toHtml.ts'
import { toSnapshotText } from '../../../src/record/richText/toSnapshotText.ts'
import { UnknownNodeError } from '../../../src/record/richText/UnknownNodeError.ts'

const html = (...children: BlockNode[]) => toHtml({ root: { type: 'root', children } })
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

describe('a text in a snapshot', () => {
  it('has the same words in HTML, in plain text and in the editor’s JSON', () => {
    const lexical = fromPlainText('甲\n乙')
    expect(toSnapshotText(lexical)).toEqual({ html: '<p>甲</p><p>乙</p>', text: '甲\n乙', lexical })
  })

  it('is the same empty text whether absent or blank', () => {
    const empty = { html: '', text: '', lexical: fromPlainText('') }
    expect(toSnapshotText(null)).toEqual(empty)
    expect(toSnapshotText(fromPlainText(' \n'))).toEqual(empty)
  })

  it.each([
    ['a node that nobody can print', { type: 'inlineBlock', fields: { blockType: 'boundNumber' } }],
    [
      'a link that leads elsewhere',
      { type: 'link', fields: { url: 'javascript:x' }, children: [] },
    ],
  ])('is not made of %s', (_, node) => {
    const given = { root: { type: 'root', children: [{ type: 'paragraph', children: [node] }] } }
    expect(() => toSnapshotText(given)).toThrow(UnknownNodeError)
  })

  it('is not made of something that is no text at all: it would be published as nothing', () => {
    expect(() => toSnapshotText('plain')).toThrow(UnknownNodeError)
  })
})
