import { describe, expect, it } from '@jest/globals'
import { countQuote, replaceQuote } from '../../../src/domain/richText/quotes.ts'
import type {
  BlockNode,
  InlineNode,
  ListNode,
  RichText,
} from '../../../src/domain/richText/RichText.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format }) as const
const bound = {
  type: 'inlineBlock',
  fields: { blockType: 'figureRef', initiative: 'a', figure: 'b' },
} as const
const link = (words: string) =>
  ({ type: 'link', fields: { url: '/a' }, children: [text(words)] }) as const
const paragraph = (...children: readonly InlineNode[]) => ({ type: 'paragraph', children }) as const
const list = (...children: readonly (InlineNode | ListNode)[]) =>
  ({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children }] }) as const
const of = (...children: readonly BlockNode[]): RichText => ({ root: { type: 'root', children } })

describe('words quoted from a text', () => {
  it('are counted within each paragraph and list item, also across marks and links', () => {
    const value = of(
      paragraph(text('全年'), link('主动公开'), text('3条。')),
      list(text('全年主动'), text('公开3条', 1)),
    )
    expect(countQuote(value, '主动公开')).toBe(2)
    expect(countQuote(value, '全年主动公开3条')).toBe(2)
    expect(countQuote(value, '3条。')).toBe(1)
    expect(countQuote(value, '。全年')).toBe(0)
    expect(countQuote(value, '')).toBe(0)
  })

  it('contain no bound number and no line break', () => {
    const value = of(
      paragraph(text('受理'), bound, text('件'), { type: 'linebreak' }, text('办结')),
    )
    expect(countQuote(value, '受理件')).toBe(0)
    expect(countQuote(value, '件办结')).toBe(0)
    expect(countQuote(value, '受理\u0000件')).toBe(0)
  })

  it('are counted each where they overlap', () => {
    expect(countQuote('哈哈哈', '哈哈')).toBe(2)
  })
})

describe('words suggested for those quoted', () => {
  it('take the form of the first, and everything around stays as it was', () => {
    const value = of(paragraph(text('全年主动', 1), text('公开政府信息'), text('3条', 2)))
    expect(replaceQuote(value, { quote: '主动公开政府信息3', replacement: '公开4' })).toEqual(
      of(paragraph(text('全年公开4', 1), text('条', 2))),
    )
  })

  it('may be none: what is left empty goes, a link too', () => {
    const value = of(paragraph(text('见下。'), link('详见附件')))
    expect(replaceQuote(value, { quote: '详见附件', replacement: '' })).toEqual(
      of(paragraph(text('见下。'))),
    )
  })

  it('reach into nested lists', () => {
    const value = of(list(text('概述'), list(text('截止年底'))))
    expect(replaceQuote(value, { quote: '截止', replacement: '截至' })).toEqual(
      of(list(text('概述'), list(text('截至年底')))),
    )
  })

  it('are taken as they are, whatever signs are in them', () => {
    expect(replaceQuote('标题', { quote: '标', replacement: '$&$1' })).toBe('$&$1题')
  })

  it('are put nowhere unless the quote stands there exactly once', () => {
    expect(replaceQuote('甲乙甲', { quote: '甲', replacement: '丙' })).toBeNull()
    expect(replaceQuote('甲乙', { quote: '丁', replacement: '丙' })).toBeNull()
    const twice = of(paragraph(text('甲'), text('甲')))
    expect(replaceQuote(twice, { quote: '甲', replacement: '' })).toBeNull()
  })
})
