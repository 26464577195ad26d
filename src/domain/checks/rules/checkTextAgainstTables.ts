import { compare } from '../../formats/decimal.ts'
import type { Statement } from '../../text/prose/readStatements.ts'
import type { CheckedReport, Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { passagesOfSection, sectionsOn } from '../passagesOf.ts'
import type { StatedCell } from '../statedCells.ts'
import { type StatedCount, statedCellsOf, statedCounts, valueOfStated } from '../statedCounts.ts'
import type { Rule } from './Rule.ts'

const WAN = 4

/** How far the count may be from what the prose says with 近, 约, 余, 超. */
const fits = ({ qualifier, amount }: Statement, exact: string): boolean => {
  const [said, real] = [Number(amount), Number(exact)]
  if (qualifier === 'nearly') return real <= said && real >= said * 0.8
  if (qualifier === 'odd') return real >= said && real <= said * 1.5
  if (qualifier === 'over') return real >= said
  if (qualifier === 'about') return Math.abs(real - said) <= said * 0.2
  return compare(amount, exact) === 0
}

const shownValue = (value: string, { counters }: StatedCell): string =>
  counters.includes('元') ? `${Number(value) / 10 ** WAN}万元` : value

const placeOfStated = ({ line, section }: Passage, { table, cells }: StatedCell) => ({
  ...(line === null ? {} : { line }),
  section,
  table,
  ...cells[0],
})

const observe = (
  report: CheckedReport,
  { stated, statement, lead, passage }: StatedCount,
): Observation[] => {
  const exact = valueOfStated(report, stated)
  if (exact === null || fits(statement, exact)) return []
  const where = placeOfStated(passage, stated)
  const found = `${lead.trim()}${statement.text}`
  return [{ check: 'TEXT-TABLE', where, found, expected: shownValue(exact, stated) }]
}

const NONE = /(?:未发生|没有发生|未收到|没有收到|无).{0,24}?(行政复议|行政诉讼)/

const denied = (
  report: CheckedReport,
  passage: Passage,
  list: readonly StatedCell[],
): Observation[] =>
  passage.text.split(/[。；]/).flatMap((sentence): Observation[] => {
    const kind = NONE.exec(sentence)?.[1]
    const stated = list.find(({ words }) => kind !== undefined && words.test(kind))
    const exact = stated ? valueOfStated(report, stated) : null
    if (
      !stated ||
      exact === null ||
      compare(exact, '0') === 0 ||
      /因.{0,12}(?:败诉|纠错)|连续/.test(sentence)
    )
      return []
    const where = placeOfStated(passage, stated)
    return [{ check: 'TEXT-TABLE', where, found: sentence.trim(), expected: exact }]
  })

/** What the prose counts is what the tables count, within what 近, 约, 余 and 超 allow. */
export const checkTextAgainstTables: Rule = (report) => {
  if (report.tables.length === 0) return []
  return [
    ...statedCounts(report).flatMap((count) => observe(report, count)),
    ...sectionsOn(report, 'reviewAndLitigation')
      .flatMap(passagesOfSection)
      .flatMap((each) => denied(report, each, statedCellsOf(report))),
  ]
}
