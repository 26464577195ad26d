import { describe, expect, it } from '@jest/globals'
import { blocksOfLines } from '../../../../src/domain/compare/blocksOf.ts'
import { compareBlocks } from '../../../../src/domain/compare/compareBlocks.ts'
import { foldBlocks } from '../../../../src/domain/compare/foldBlocks.ts'
import { readState, writeState } from '../../../../src/domain/compare/states.ts'

const lines = Array.from({ length: 9 }, (_, at) => `这是第${at + 1}段的内容`)
const folded = (after: readonly string[]) =>
  foldBlocks(compareBlocks(blocksOfLines(lines.join('\n')), blocksOfLines(after.join('\n')))).map(
    ({ kind, blocks }) => [kind, blocks.length],
  )

describe('what stayed', () => {
  it('is folded, but for one paragraph beside each change', () => {
    const mended = lines.map((line, at) => (at === 4 ? `${line}，已改` : line))
    expect(folded(mended)).toEqual([
      ['folded', 3],
      ['shown', 3],
      ['folded', 3],
    ])
  })

  it('is not folded where it is a single paragraph', () => {
    const mended = lines.map((line, at) => (at === 1 || at === 5 ? `${line}，已改` : line))
    expect(folded(mended)).toEqual([
      ['shown', 3],
      ['shown', 1],
      ['shown', 3],
      ['folded', 2],
    ])
  })
})

describe('a state in an address', () => {
  it('is a name or a version, and nothing else', () => {
    for (const text of ['now', 'pass', 'published', 'version:42', 'version:6f0-a']) {
      const choice = readState(text)
      expect(choice && writeState(choice)).toBe(text)
    }
    for (const text of ['', 'toString', 'version:', 'version:a b', undefined, ['now'], 3]) {
      expect(readState(text)).toBeNull()
    }
  })
})
