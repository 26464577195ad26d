import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkRichText } from '../../../src/domain/richText/checkRichText.ts'
import { findNumbers } from '../../../src/domain/numbers/findNumbers.ts'
import { printNumbers } from '../../../src/domain/numbers/printNumbers.ts'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import { toPlainText } from '../../../src/domain/richText/toPlainText.ts'
import { boundText } from '../../support/boundNumber.ts'

const figures = [
  { id: 'f', label: '信息', value: '65', unit: '件', amount: '65', qualifier: null, text: '65件' },
]
const print = printNumbers(
  findNumbers({ format: 'R2014', initiatives: [{ id: 'i', figures }], tables: [] }),
)

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
        expect(toPlainText(state, print)).toBe(given)
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
    expect(toPlainText({ root: { type: 'root', children } }, print)).toBe('a\nb')
  })

  it('has bound numbers as they are printed, and a mark where one is gone', () => {
    const text = boundText('共', { initiative: 'i', figure: 'f' }, '，', {
      initiative: 'i',
      figure: 'g',
    })
    expect(toPlainText(text, print)).toBe('共65件，〔数字缺失〕')
  })
})
