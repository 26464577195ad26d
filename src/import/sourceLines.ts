/** A line of the source that has something on it. */
export interface SourceLine {
  /** Counted from 1, empty lines included. */
  readonly number: number
  /** Without the white space around it, which is layout. */
  readonly text: string
  /** How the file sets the line, where it says so. */
  readonly style?: LineStyle
}

/** What a file says of a line beside its text. */
export interface LineStyle {
  /** The level of the heading that the line is by its style, counted from 1; null: it is none. */
  readonly level: number | null
  /** Weight, font, size and alignment, as one value to be compared: headings without a style share it. */
  readonly look: string
  /** The table that the line is a row of, by its place among all; null: it is none. */
  readonly table: number | null
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/** The lines of a text that have something on them, numbered as an editor numbers them. */
export const sourceLines = (text: string): readonly SourceLine[] =>
  text
    .split(LINE_BREAK)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
