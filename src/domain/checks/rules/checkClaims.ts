import { readChineseNumeral } from '../../text/numerals.ts'
import { toAsciiDigits } from '../../text/digits.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import { readTableCell } from '../../formats/tableCells.ts'
import type { CheckedReport } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { passagesOfSection } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

const CLAIM =
  /连续(两|[二三四五六七八九十]|[2-9])个?年(?:来|度)?[^。；，]{0,16}(?:无|未|没有|零|保持|0)[^。；]{0,24}/
const REVIEWS = /复议|诉讼/
const CASE_ROWS = ['review', 'directSuit', 'suitAfterReview', 'reviews', 'suits']

const hasCases = (report: CheckedReport): boolean =>
  definedTables(report).some(({ definition, table }) =>
    definition.rows
      .filter(({ id }) => CASE_ROWS.includes(id))
      .some(({ id: row }) =>
        definition.columns.some(({ id: column }) => {
          const { value } = readTableCell(definition, table.cells, { row, column })
          return (column === 'total' || column === 'count') && value !== null && Number(value) > 0
        }),
      ),
  )

/** A claim over several years (连续三年无复议诉讼) needs the reports of those years, and they must bear it out. */
export const checkClaims: Rule = (report, { lastYear, earlier = [] }) =>
  report.sections.flatMap(passagesOfSection).flatMap((passage) =>
    splitSentences(passage.text).flatMap(({ text }): Observation[] => {
      const [found, printed = ''] = CLAIM.exec(toAsciiDigits(text)) ?? []
      if (found === undefined) return []
      const span = printed === '两' ? 2 : (readChineseNumeral(printed) ?? Number(printed))
      const known = [...earlier, ...(lastYear ? [lastYear] : []), report]
      const years = Array.from({ length: span - 1 }, (_, index) => report.year - span + 1 + index)
      const missing = years.filter((year) => !known.some((each) => each.year === year))
      const against = REVIEWS.test(text)
        ? known.filter(
            (each) => each.year > report.year - span && each.year <= report.year && hasCases(each),
          )
        : []
      const where = placeOf(passage)
      if (against.length > 0) {
        const expected = `${against.map(({ year }) => year).join('、')}年报告（其中有复议或诉讼案件）`
        return [{ check: 'CLAIM-YEARS', where, found, expected }]
      }
      if (missing.length === 0) return []
      return [{ check: 'CLAIM-YEARS', where, found, expected: `${missing.join('、')}年报告` }]
    }),
  )
