import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** The period of the figures lies within the report's year. */
export const checkPeriod: Rule = ({ period, year, preamble }) => {
  if (period === null) return []
  const isInside = [period.from, period.to].every((day) => day.startsWith(`${year}-`))
  if (isInside) return []
  const [first] = preamble
  const where = first ? placeOf(first) : { section: '/preamble' }
  const found = `${period.from}至${period.to}`
  return [{ check: 'PERIOD-YEAR', where, found, expected: `${year}` }]
}
