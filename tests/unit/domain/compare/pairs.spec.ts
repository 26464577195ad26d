import { describe, expect, it } from '@jest/globals'
import { compareFields, type FieldChange } from '../../../../src/domain/compare/compareFields.ts'
import { written } from '../../../support/written.ts'
import { PAIRS } from './pairs.ts'

const compare = (before: unknown, after: unknown): readonly FieldChange[] =>
  compareFields({
    before: { body: before },
    after: { body: after },
    names: ['body'],
    print: () => (value) => value,
    numbers: {
      before: () => ({ text: '65', value: '65' }),
      after: (ref) =>
        'figure' in ref && ref.figure === 'grown'
          ? { text: '66', value: '66' }
          : { text: '65', value: '65' },
    },
  })

const flat = (change: FieldChange, without: 'added' | 'removed'): string =>
  change.segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

describe('two texts compared', () => {
  it.each(PAIRS)('$what', ({ before, after, told }) => {
    expect(compare(before, after).map(({ blocks }) => written(blocks))).toEqual([told])
  })

  it.each(PAIRS)('lose nothing, either way: $what', ({ before, after }) => {
    for (const change of [...compare(before, after), ...compare(after, before)]) {
      if (change.isFormAlone) continue
      expect(flat(change, 'added')).toBe(change.before ?? '')
      expect(flat(change, 'removed')).toBe(change.after ?? '')
    }
  })

  it('20,000 characters in which one number changed, one paragraph was moved and one is new', () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) =>
        `第${at}部分：本年度主动公开政府信息${at * 7 + 3}条，受理申请${at + 2}件，均按期答复，没有逾期。`,
    )
    const [first = '', ...rest] = lines
    const mended = rest.map((line, at) => (at === 250 ? line.replace('1760条', '1761条') : line))
    const [change] = compare(lines.join('\n'), [...mended, first, '特此报告。'].join('\n'))
    expect(change?.before?.length).toBeGreaterThan(19_000)
    expect(written((change?.blocks ?? []).filter((block) => block.change !== 'same'))).toEqual([
      `<1 [-${first}]`,
      '~ 第251部分：本年度主动公开政府信息{1760条→1761条}，受理申请253件，均按期答复，没有逾期。',
      `>1 ${first}`,
      '+ [+特此报告。]',
    ])
  })

  it('and nothing is told where nothing changed', () => {
    for (const { before, after } of PAIRS) {
      if (JSON.stringify(before).includes('grown')) continue
      expect(compare(before, before)).toEqual([])
      expect(compare(after, after)).toEqual([])
    }
  })
})
