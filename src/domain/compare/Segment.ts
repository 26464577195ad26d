/** What of a run of characters changed while the characters stayed. */
export interface MarkChange {
  readonly mark: MarkName
  readonly change: 'added' | 'removed' | 'changed'
  /** The address of a link, what a number is bound to; null where there was, or is, none, and of the others. */
  readonly before: string | null
  readonly after: string | null
}

/** What characters may carry: how they are printed, where they lead, which number they are. */
export type MarkName =
  | 'bold'
  | 'italic'
  | 'strikethrough'
  | 'underline'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'link'
  | 'number'

/** A run of text that stayed, was removed or was added. */
export interface TextSegment {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A number with its unit that says something else now: 65件 and 66件. */
export interface NumberSegment {
  readonly kind: 'number'
  readonly before: string
  readonly after: string
  /** It is bound, to the same figure or cell as before: nobody wrote it here. */
  readonly isBound: boolean
}

/** A run of text that stayed, and what of it did not. */
export interface MarkedSegment {
  readonly kind: 'marks'
  readonly text: string
  readonly marks: readonly MarkChange[]
}

/** A run of a text that is compared with another one. */
export type Segment = TextSegment | NumberSegment | MarkedSegment
