import type { FigureQualifier, FigureRow } from '../../figures.ts'
import { toAsciiDigits } from '../digits.ts'
import { MULTIPLIERS } from './counters.ts'
import { exactAmount } from './exactAmount.ts'
import { LEADING_QUALIFIERS } from './qualifiers.ts'

/** A figure as prose states it, before it is one of a document. */
export interface ProseFigure extends Pick<
  FigureRow,
  'label' | 'value' | 'unit' | 'amount' | 'text'
> {
  readonly qualifier: FigureQualifier | null
}

type Groups = Readonly<Record<string, string | undefined>>

const qualifierOf = (groups: Groups): FigureQualifier | null => {
  const leading = LEADING_QUALIFIERS.find(({ word }) => word === groups['before'])
  if (leading) return leading.qualifier
  if (groups['odd'] ?? groups['oddAfter']) return 'odd'
  return groups['over'] ? 'over' : null
}

/** The figure that a match of the figures' pattern stands for. */
export const proseFigure = (whole: string, groups: Groups, label: string): ProseFigure => {
  const value = toAsciiDigits(groups['number'] ?? '').replaceAll(',', '')
  const multiplier = groups['multiplier'] ?? ''
  return {
    label: label || whole,
    value,
    unit: `${multiplier}${groups['counter'] ?? ''}`,
    amount: exactAmount(value, MULTIPLIERS[multiplier] ?? 0),
    qualifier: qualifierOf(groups),
    text: whole,
  }
}
