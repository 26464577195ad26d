import { placeFigures } from './placeFigures.ts'
import type { ProseFigure } from './proseFigure.ts'

/**
 * The figures in a text, in order: each number with a counter that states an output or a count. Dates,
 * spans of time, rates, ordinals, ranges, names, numbers in Chinese numerals and whatever is quoted are
 * left alone.
 */
export const readFigures = (text: string): readonly ProseFigure[] =>
  placeFigures(text).map(({ from: _from, to: _to, ...figure }) => figure)
