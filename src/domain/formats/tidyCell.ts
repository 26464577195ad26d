import { type CellKind, readCell } from './readCell.ts'

/** White space at the ends, the ideographic and the unbreakable among it, and what cannot be seen. */
const EDGES = /^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/gu

/**
 * A cell as it is written where its form alone was at fault and its number is beyond doubt: full-width
 * digits (１２) and thousands separators (1,234) become plain digits. Anything else — a date, a word, a sign,
 * a leading zero — stays as it is, for the person to judge.
 */
export const tidyCell = (typed: string, kind: CellKind): string => {
  const text = typed.replace(EDGES, '')
  const { value, fault } = readCell(text, kind)
  if (value === null || fault === 'leadingZero' || fault === 'sign') return text
  return value
}
