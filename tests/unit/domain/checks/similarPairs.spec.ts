import { describe, expect, it } from '@jest/globals'
import { similarPairs } from '../../../../src/domain/checks/similarity/similarPairs.ts'

describe('many reports compared with each other', () => {
  it('those that copy are found, also where many do; what all have in common is none', () => {
    const own = (place: number) =>
      Array.from({ length: 400 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((at * 37 + place * 911 + ((at * place) % 101)) % 9000)),
      ).join('')
    const law = own(9999)
    const texts = Array.from({ length: 60 }, (_, place) => law + own(place < 25 ? 1 : place))
    const pairs = similarPairs(texts, 0.3)
    expect(pairs).toHaveLength((25 * 24) / 2)
    expect(pairs.every(({ one, other }) => one < 25 && other < 25)).toBe(true)
  })
})
