import type { Decision } from '../../domain/comments/kinds.ts'

/** An answer in a thread. */
export interface Answer {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly at: string
}

/** A field of a document that a comment may be about. */
export interface CommentedField {
  readonly path: string
  readonly label: string
  /** Of which group it is, or in which row of a table. */
  readonly group: string | null
  /** What stands in it as it is saved. */
  readonly text: string
  /** Other words may be suggested for it. */
  readonly isSuggestable: boolean
}

/** A comment with its answers, as its document's page shows it. */
export interface Thread extends Answer {
  readonly isResolved: boolean
  readonly isBlocking: boolean
  /** The field that it is about as such; null where it is about words of the text, or the whole. */
  readonly field: Pick<CommentedField, 'label' | 'path'> | null
  /** The words it is about; null where it is about the whole. */
  readonly quote: string | null
  /** These words stand in the document as it is now. */
  readonly isQuoteThere: boolean
  /** What is suggested for them; null where nothing is. */
  readonly replacement: string | null
  readonly decision: Decision | null
  readonly decidedBy: string | null
  readonly answers: readonly Answer[]
}

/** The comments on a document, and what the person who reads may do with them. */
export interface CommentRecord {
  readonly threads: readonly Thread[]
  readonly mayComment: boolean
  /** What a comment may be about beside words of the text. */
  readonly fields: readonly CommentedField[]
  /** She writes the document, so it is she who takes a suggestion over. */
  readonly mayDecide: boolean
}
