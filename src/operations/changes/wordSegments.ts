import { diffArrays } from 'diff'
import type { CompareTexts, Segment } from '../../domain/compare/Segment.ts'

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** Texts that share less than this are shown as one taken away and one put in its place. */
const MOST_EDITS = 400

const wordsOf = (text: string): string[] => [...WORDS.segment(text)].map(({ segment }) => segment)

/**
 * Compares two texts by word, a mark of punctuation and a blank being words too, so that nothing that
 * changed is passed over.
 */
export const wordSegments: CompareTexts = (before, after) => {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return parts.map(({ added, removed, value }): Segment => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
}
