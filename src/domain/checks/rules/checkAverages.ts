import { readStatements } from '../../text/prose/readStatements.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

interface Average {
  readonly word: string
  readonly unit: string
  /** How many of them a year has: of days, the working ones or all. */
  readonly spans: readonly (readonly [least: number, most: number])[]
}

const AVERAGES: readonly Average[] = [
  {
    word: '日均',
    unit: '天',
    spans: [
      [238, 263],
      [355, 367],
    ],
  },
  { word: '月均', unit: '个月', spans: [[11.5, 12.5]] },
]

/** An average a day or a month is that of the total before it in its sentence. */
export const checkAverages: Rule = (report) =>
  passagesOf(report).flatMap((passage) => {
    const average = AVERAGES.find(({ word }) => passage.text.includes(word))
    if (!average) return []
    return readStatements(passage.text).flatMap(({ statements }): Observation[] => {
      const place = statements.findIndex(({ lead }) => lead.includes(average.word))
      const mean = statements[place]
      const total = statements
        .slice(0, Math.max(place, 0))
        .findLast(({ counter }) => counter === mean?.counter)
      if (!mean || !total || total.qualifier !== null || mean.qualifier !== null) return []
      const spans = Number(total.amount) / Number(mean.amount)
      if (
        !Number.isFinite(spans) ||
        average.spans.some(([least, most]) => spans >= least && spans <= most)
      )
        return []
      const expected = `${spans.toFixed(0)}${average.unit}`
      const found = `${total.text}，${average.word}${mean.text}`
      return [{ check: 'TEXT-DAILY', where: placeOf(passage), found, expected }]
    })
  })
