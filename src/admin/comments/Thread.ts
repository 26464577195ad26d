import type { Decision } from '../../domain/comments/kinds.ts'

/** An answer in a thread. */
export interface Answer {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly at: string
}

/** A comment with its answers, as its document's page shows it. */
export interface Thread extends Answer {
  readonly isResolved: boolean
  readonly isBlocking: boolean
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
  /** She writes the document, so it is she who takes a suggestion over. */
  readonly mayDecide: boolean
}
