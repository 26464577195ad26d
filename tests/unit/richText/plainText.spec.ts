import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkRichText } from '../../../src/domain/richText/checkRichText.ts'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import { toPlainText } from '../../../src/domain/richText/toPlainText.ts'

describe('plain text', () => {
  it('becomes one paragraph a line, in the exact shape that the editor saves', () => {
    const text = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 }
    const element = { direction: null, format: '', indent: 0, version: 1 }
    const paragraph = { ...element, type: 'paragraph', textFormat: 0, textStyle: '' }
    expect(fromPlainText('甲\t乙\n')).toEqual({
      root: {
        ...element,
        type: 'root',
        children: [
          {
            ...paragraph,
            children: [
              { ...text, text: '甲' },
              { ...text, text: '\t', type: 'tab', detail: 2 },
              { ...text, text: '乙' },
            ],
          },
          { ...paragraph, children: [] },
        ],
      },
    })
  })

  it('comes back unchanged, character by character, and is sound', () => {
    const line = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const given = lines.join('\n')
        const state = fromPlainText(given)
        expect(checkRichText(state)).toEqual([])
        expect(toPlainText(state)).toBe(given)
      }),
    )
  })

  it('has a line for every list item, nested ones too', () => {
    const text = (value: string) => ({ type: 'text', text: value }) as const
    const list = { type: 'list', listType: 'bullet' } as const
    const item = { type: 'listitem' } as const
    const nested = { ...list, children: [{ ...item, children: [text('b')] }] }
    const children = [
      {
        ...list,
        children: [
          { ...item, children: [text('a')] },
          { ...item, children: [nested] },
        ],
      },
    ]
    expect(toPlainText({ root: { type: 'root', children } })).toBe('a\nb')
  })
})
