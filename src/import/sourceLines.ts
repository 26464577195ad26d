/** A line of the source that has something on it. */
export interface SourceLine {
  /** Counted from 1, empty lines included. */
  readonly number: number
  /** Without the white space around it, which is layout. */
  readonly text: string
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/** The lines of a text that have something on them, numbered as an editor numbers them. */
export const sourceLines = (text: string): readonly SourceLine[] =>
  text
    .split(LINE_BREAK)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
