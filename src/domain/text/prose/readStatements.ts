import { type PlacedFigure, placeFigures } from '../figures/placeFigures.ts'
import { splitSentences } from './splitSentences.ts'

/** A figure with the words of its clause that lead to it, which say what it counts. */
export interface Statement extends PlacedFigure {
  readonly lead: string
  /** Without 万 and the like: 件, 条, 人次. */
  readonly counter: string
}

/** A sentence with the figures that it states. */
export interface StatedSentence {
  readonly text: string
  /** Where it begins in the paragraph. */
  readonly from: number
  readonly statements: readonly Statement[]
}

const CLAUSE = /[，,；;。：:（）()、！？\n]/

const leadOf = (text: string, from: number, to: number): string => {
  let start = to
  while (start > from && !CLAUSE.test(text.charAt(start - 1))) start -= 1
  return text.slice(start, to)
}

/** The sentences of a paragraph with what their figures count. */
export const readStatements = (paragraph: string): readonly StatedSentence[] =>
  splitSentences(paragraph).map(({ text, from }) => {
    const figures = placeFigures(text)
    return {
      text,
      from,
      statements: figures.map((figure, place) => ({
        ...figure,
        lead: leadOf(text, figures[place - 1]?.to ?? 0, figure.from),
        counter: figure.unit.replace(/^[百千万亿]{1,2}/, ''),
      })),
    }
  })
