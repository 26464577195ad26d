import { toAsciiDigits } from '../domain/text/digits.ts'
import type { ParsedPeriod } from './types.ts'

const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日'
const SPAN = new RegExp(`${DAY}[起]?(?:[，,]?[ ]?(?:至|到|—+|-|–|~|～)[ ]?)${DAY}`)

const dayOf = (year: string, month: string, day: string): string | null => {
  const printed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${printed}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== printed
    ? null
    : printed
}

/** The period of the year that a report is of, unless it says another. */
export const calendarYear = (year: number): ParsedPeriod => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

/**
 * The first span of days that a text states, such as 自2017年1月1日起至2017年12月31日止; a day without a year
 * is of the year before it, or of the report's. Null where there is none, or one that the calendar lacks.
 */
export const readPeriod = (text: string, year: number | null): ParsedPeriod | null => {
  const match = SPAN.exec(toAsciiDigits(text))
  if (!match) return null
  const [, firstYear, firstMonth = '', firstDay = '', lastYear, lastMonth = '', lastDay = ''] =
    match
  const startYear = firstYear ?? (year === null ? undefined : String(year))
  if (startYear === undefined) return null
  const from = dayOf(startYear, firstMonth, firstDay)
  const to = dayOf(lastYear ?? startYear, lastMonth, lastDay)
  return from && to && from <= to ? { from, to } : null
}
