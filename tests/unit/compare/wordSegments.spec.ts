import { describe, expect, it } from '@jest/globals'
import { wordSegments } from '../../../src/operations/changes/wordSegments.ts'

const PAIRS = [
  ['', ''],
  ['', '新增'],
  ['删去', ''],
  ['主动公开23.6万条，', '主动公开236万条'],
  ['第一段\n第二段', '第一段第二段'],
  ['a  b', 'a b'],
  ['全年受理申请12件', '全年共受理申请13件。'],
  ['甲'.repeat(9000), '乙丙'.repeat(9000)],
] as const

describe('two texts compared by word', () => {
  it.each(PAIRS)('lose nothing of either: %#', (before, after) => {
    const segments = wordSegments(before, after)
    const without = (kind: string) =>
      segments
        .filter((segment) => segment.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
    expect(segments.some(({ kind }) => kind !== 'same')).toBe(before !== after)
  })

  it('show a word and no more than that', () => {
    expect(wordSegments('全年受理申请12件。', '全年受理申请13件。')).toEqual([
      { kind: 'same', text: '全年受理申请' },
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '13' },
      { kind: 'same', text: '件。' },
    ])
  })
})
