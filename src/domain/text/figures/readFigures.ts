import type { FigureQualifier, FigureRow } from '../../figures.ts'
import { toAsciiDigits } from '../digits.ts'
import { MULTIPLIERS } from './counters.ts'
import { exactAmount } from './exactAmount.ts'
import { FIGURE_PATTERN } from './figurePattern.ts'
import { labelFigures } from './labelFigures.ts'
import { maskQuoted } from './maskQuoted.ts'
import { LEADING_QUALIFIERS } from './qualifiers.ts'

/** A figure as prose states it, before it is one of a document. */
export interface ProseFigure extends Pick<
  FigureRow,
  'label' | 'value' | 'unit' | 'amount' | 'text'
> {
  readonly qualifier: FigureQualifier | null
}

const qualifierOf = (groups: Readonly<Record<string, string | undefined>>) => {
  const leading = LEADING_QUALIFIERS.find(({ word }) => word === groups['before'])
  if (leading) return leading.qualifier
  if (groups['odd'] ?? groups['oddAfter']) return 'odd'
  return groups['over'] ? 'over' : null
}

/**
 * The figures in a text, in order: each number with a counter that states an output or a count. Dates,
 * spans of time, rates, ordinals, ranges, names, numbers in Chinese numerals and whatever is quoted are
 * left alone.
 */
export const readFigures = (text: string): readonly ProseFigure[] => {
  const masked = maskQuoted(text)
  const found = [...masked.matchAll(FIGURE_PATTERN)]
  const spans = found.map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }))
  const labels = labelFigures({ text, masked }, spans)
  return found.map(({ 0: whole, groups = {} }, place) => {
    const value = toAsciiDigits(groups['number'] ?? '').replaceAll(',', '')
    const multiplier = groups['multiplier'] ?? ''
    return {
      label: labels[place] || whole,
      value,
      unit: `${multiplier}${groups['counter'] ?? ''}`,
      amount: exactAmount(value, MULTIPLIERS[multiplier] ?? 0),
      qualifier: qualifierOf(groups),
      text: whole,
    }
  })
}
