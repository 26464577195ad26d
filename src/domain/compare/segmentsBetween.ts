import type { Block } from './Block.ts'
import { compareWords, type Words } from './compareWords.ts'
import { markedSegments, runsWithin } from './markedSegments.ts'
import { pairNumbers } from './pairNumbers.ts'
import type { Segment } from './Segment.ts'

/** Characters and what they carry. */
type Compared = Pick<Block, 'runs' | 'text' | 'words'>

interface Change {
  readonly removed: Words
  readonly added: Words
  /** Whether a word that is a number is bound to the same in both. */
  readonly isBound: (offsets: { readonly before: number; readonly after: number }) => boolean
}

const lengthOf = (words: Words): number => words.reduce((sum, { length }) => sum + length, 0)

const plain = (kind: 'removed' | 'added', words: Words): readonly Segment[] =>
  words.length > 0 ? [{ kind, text: words.join('') }] : []

const changedSegments = ({ removed, added, isBound }: Change): readonly Segment[] => {
  const segments: Segment[] = []
  let [b, a] = [0, 0]
  for (const pair of pairNumbers(removed, added)) {
    segments.push(
      ...plain('removed', removed.slice(b, pair.before)),
      ...plain('added', added.slice(a, pair.after)),
      {
        kind: 'number',
        before: removed[pair.before] ?? '',
        after: added[pair.after] ?? '',
        isBound: isBound({
          before: lengthOf(removed.slice(0, pair.before)),
          after: lengthOf(added.slice(0, pair.after)),
        }),
      },
    )
    ;[b, a] = [pair.before + 1, pair.after + 1]
  }
  return [...segments, ...plain('removed', removed.slice(b)), ...plain('added', added.slice(a))]
}

const refIn = ({ runs }: Compared, from: number, length: number): string | null =>
  runsWithin(runs, from, from + length).find(({ number }) => number !== null)?.number ?? null

/**
 * Compares two blocks by word: what stayed, what was removed and added, numbers that say something else,
 * and of what stayed which marks, addresses and references did not. What it says of each block is the whole of it.
 */
export const segmentsBetween = (before: Compared, after: Compared): readonly Segment[] => {
  if (before.text === after.text) return markedSegments(before.runs, after.runs)
  let [b, a] = [0, 0]
  return compareWords(before.words, after.words).flatMap((change) => {
    const [fromB, fromA] = [b, a]
    if (change.kind === 'same') {
      const length = lengthOf(change.words)
      ;[b, a] = [b + length, a + length]
      return markedSegments(runsWithin(before.runs, fromB, b), runsWithin(after.runs, fromA, a))
    }
    const { removed, added } = change
    ;[b, a] = [b + lengthOf(removed), a + lengthOf(added)]
    return changedSegments({
      removed,
      added,
      isBound: (at) => {
        const was = refIn(before, fromB + at.before, 1)
        return was !== null && was === refIn(after, fromA + at.after, 1)
      },
    })
  })
}
