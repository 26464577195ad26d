import { compare, minus } from '../../formats/decimal.ts'
import { toAsciiDigits } from '../../text/digits.ts'
import type { CheckedReport } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { isComparison } from '../isComparison.ts'
import { placeOf } from '../placeOf.ts'
import type { StatedCell } from '../statedCells.ts'
import { type StatedCount, statedCounts, valueOfStated } from '../statedCounts.ts'
import { agreesWithRate, placesOf, signOf } from '../printedRate.ts'
import type { Rule } from './Rule.ts'

const CHANGE =
  /(?:同比|[比较](?:上年|去年|上一年)(?:度)?(?:同期)?)(?:相比)?(增长|增加|上升|提高|减少|下降|降低)了?([0-9]{1,7}(?:\.[0-9]{1,4})?)(%|件|宗|份|条|起)/

/** The count of last year: what its tables say, else what its prose says in the same words. */
const lastYearsCount = (lastYear: CheckedReport, stated: StatedCell): string | null => {
  const inTable = valueOfStated(lastYear, stated)
  if (inTable !== null) return inTable
  const said = statedCounts(lastYear).filter(({ stated: each }) => isSameCount(each, stated))
  const amounts = new Set(
    said
      .filter(({ statement }) => statement.qualifier === null)
      .map(({ statement }) => statement.amount),
  )
  const [amount] = amounts
  return amounts.size === 1 && amount !== undefined ? amount : null
}

const isSameCount = (one: StatedCell, other: StatedCell): boolean =>
  one.table === other.table &&
  one.cells.map(({ row, column }) => `${row}.${column}`).join() ===
    other.cells.map(({ row, column }) => `${row}.${column}`).join()

/** What the sentence says after a count and before the next one of the year. */
const afterCount = ({ sentence, statement, statements }: StatedCount): string => {
  const next = statements.find(({ from, lead }) => from >= statement.to && !isComparison(lead))
  return toAsciiDigits(sentence.slice(statement.to, next?.from))
}

const observe = (lastYear: CheckedReport, count: StatedCount): Observation[] => {
  const { statement, passage } = count
  const [found, word = '', printed = '', unit = ''] = CHANGE.exec(afterCount(count)) ?? []
  if (found === undefined || statement.qualifier !== null) return []
  const before = lastYearsCount(lastYear, count.stated)
  if (before === null) return []
  const where = placeOf(passage)
  const change = minus(statement.amount, before)
  const told = (expected: string): Observation[] => [
    { check: 'TEXT-GROWTH', where, found, expected: `${expected}（上年为${before}）` },
  ]
  if (unit !== '%')
    return compare(signOf(word) > 0 ? printed : `-${printed}`, change) === 0 ? [] : told(change)
  if (compare(before, '0') === 0) return told('不能以0为基数计算百分比')
  const rate = (Number(change) / Number(before)) * 100
  return agreesWithRate(printed, rate * signOf(word))
    ? []
    : told(`${rate.toFixed(Math.max(1, placesOf(printed)))}%`)
}

/** 同比增长 and 比上年增加 are what this year's count and that of last year's report make. */
export const checkGrowth: Rule = (report, { lastYear }) => {
  if (!lastYear || lastYear.year !== report.year - 1) return []
  return statedCounts(report).flatMap((count) => observe(lastYear, count))
}
