/** A run of text that stayed, was removed or was added. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Compares two texts by word: what stayed and was removed is the first, what stayed and was added the second. */
export type CompareTexts = (before: string, after: string) => readonly Segment[]
