import { labelFigures, type Span } from './labelFigures.ts'
import { FIGURE_PATTERN } from './figurePattern.ts'
import { maskQuoted } from './maskQuoted.ts'
import { type ProseFigure, proseFigure } from './proseFigure.ts'

/** A figure of a text with where it stands. */
export interface PlacedFigure extends ProseFigure, Span {}

/** The figures of a text in order, with their places; see `readFigures`. */
export const placeFigures = (text: string): readonly PlacedFigure[] => {
  const masked = maskQuoted(text)
  const found = [...masked.matchAll(FIGURE_PATTERN)]
  const spans = found.map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }))
  const labels = labelFigures({ text, masked }, spans)
  return found.map(({ 0: whole, index, groups = {} }, place) => ({
    ...proseFigure(whole, groups, labels[place] ?? ''),
    from: index,
    to: index + whole.length,
  }))
}
