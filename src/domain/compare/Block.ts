import type { Worded } from './worded.ts'

/** What a run of characters carries. */
export interface Marks {
  /** Lexical's bit set. */
  readonly format: number
  /** The address that it leads to. */
  readonly link: string | null
  /** What it is bound to, as `numberRefKey` says it. */
  readonly number: string | null
}

/** Characters that carry the same. */
export interface Run extends Marks {
  readonly text: string
}

/** What a block is, apart from its characters. */
export interface BlockForm {
  readonly kind: 'paragraph' | 'bullet' | 'number' | 'row'
  /** How many lists it stands in. */
  readonly level: number
  readonly align: string
  readonly indent: number
  /** The number that its list begins with, told of the first item. */
  readonly start: number | null
}

/** A paragraph, a list item, a row of a table or a line: what is aligned as a whole. */
export interface Block extends Worded {
  readonly runs: readonly Run[]
  readonly form: BlockForm
}

export const PARAGRAPH: BlockForm = {
  kind: 'paragraph',
  level: 0,
  align: '',
  indent: 0,
  start: null,
}

export const UNMARKED: Marks = { format: 0, link: null, number: null }
