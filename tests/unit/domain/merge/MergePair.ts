import type { Choices } from '../../../../src/domain/merge/Merged.ts'

/** Two changes of one document, and what is to come of them. Fields that are not told are the same. */
export interface MergePair {
  readonly title: string
  readonly base: object
  readonly mine: object
  readonly theirs: object
  /** Which values both changed. */
  readonly clashes: readonly string[]
  /** What was chosen, in the order of the clashes. */
  readonly chosen?: readonly Choices[string][]
  readonly merged: object
}
