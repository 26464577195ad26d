import type { FigureRow } from '../../domain/figures.ts'
import type { Word } from '../words.ts'

/** One column of the table of figures. */
export interface FigureColumn {
  readonly name: 'label' | 'value' | 'unit' | 'amount' | 'qualifier' | 'text'
  readonly word: Word
}

/** What of a figure is shown and typed, in this order; its period and source are kept as they are. */
export const FIGURE_COLUMNS = [
  { name: 'label', word: 'figureLabel' },
  { name: 'qualifier', word: 'figureQualifier' },
  { name: 'value', word: 'figureValue' },
  { name: 'unit', word: 'figureUnit' },
  { name: 'amount', word: 'figureAmount' },
  { name: 'text', word: 'figureText' },
] as const satisfies readonly (FigureColumn & { readonly name: keyof FigureRow })[]
