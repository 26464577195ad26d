import type { MessageValues } from '../../domain/messages.ts'
import type { IssueCode } from '../issues.ts'

/** A piece of a file in reading order, whatever kind of file it is. */
export type Block = Paragraph | Remark | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  /** A soft return is a line feed. */
  readonly text: string
  /** The level of a heading by its style, counted from 1; null: none. */
  readonly level: number | null
  readonly look: string
  readonly links: readonly Link[]
}

/** A link to another page, by the text that it is on. */
export interface Link {
  readonly text: string
  readonly address: string
}

export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly blocks: readonly Block[]
  /** How many columns it takes. */
  readonly span: number
}

/** What is told of this place: something was left out of the text here, or put here from elsewhere. */
export interface Remark {
  readonly kind: 'remark'
  readonly code: IssueCode
  readonly text: string
  readonly isLeftOut: boolean
  readonly values?: MessageValues
}

/** A remark on something that is not part of the text. */
export const leftOut = (code: IssueCode, text: string, values?: MessageValues): Remark => ({
  kind: 'remark',
  code,
  text,
  isLeftOut: true,
  ...(values ? { values } : {}),
})

/** A remark on something that is part of the text. */
export const kept = (code: IssueCode, text: string, values?: MessageValues): Remark => ({
  ...leftOut(code, text, values),
  isLeftOut: false,
})
