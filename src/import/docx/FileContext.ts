import type { CountNumber } from './countNumbers.ts'
import type { Relationship } from './openPackage.ts'
import type { Styles } from './readStyles.ts'
import type { XmlElement } from './XmlElement.ts'

/** A field that was begun: what it is, and whether its result has. */
export interface OpenField {
  instruction: string
  hasResult: boolean
  /** Where its result begins in the text of its paragraph. */
  start: number
}

/** What the readers of a Word file share while they go through it. */
export interface FileContext {
  readonly styles: Styles
  readonly count: CountNumber
  /** The level at which a list numbers the paragraphs of a style. */
  readonly levelOfStyle: (numId: string, style: string) => number | undefined
  /** What the part that is read refers to. */
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly footnotes: ReadonlyMap<string, XmlElement>
  readonly endnotes: ReadonlyMap<string, XmlElement>
  readonly comments: ReadonlyMap<string, XmlElement>
  /** Fields go on over several paragraphs: a table of contents is one. */
  readonly fields: OpenField[]
  /** How many notes were put in their places, and how many insertions were kept. */
  readonly counts: { notes: number; tracked: number }
}
