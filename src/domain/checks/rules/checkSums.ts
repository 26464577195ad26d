import { compare, sumOf } from '../../formats/decimal.ts'
import {
  type StatedSentence,
  type Statement,
  readStatements,
} from '../../text/prose/readStatements.ts'
import type { Passage } from '../CheckedReport.ts'
import { FAMILIES, familyOf } from '../families.ts'
import type { Observation } from '../Finding.ts'
import { isComparison } from '../isComparison.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** Words that lead to a total after its parts: 网络65件，信函1件，共66件. */
const TOTAL = /共|合计|总计/

const isExact = ({ qualifier, lead }: Statement): boolean =>
  qualifier === null && !isComparison(lead)

const listed = (parts: readonly Statement[]): string =>
  parts.map(({ lead, text }) => `${lead.trim()}${text}`.replace(/^其中/, '')).join('、')

/** The statements from a place on that are parts of one family and counted alike. */
const partsFrom = (statements: readonly Statement[], from: number): readonly Statement[] => {
  const first = statements[from]
  const family = first ? familyOf(first.lead) : null
  if (!first || family === null) return []
  const parts: Statement[] = []
  for (const each of statements.slice(from)) {
    const isPart =
      FAMILIES[family]?.words.test(each.lead) === true &&
      isExact(each) &&
      each.counter === first.counter
    if (!isPart || (parts.length > 0 && TOTAL.test(each.lead))) break
    parts.push(each)
  }
  return parts
}

const compareSum = (
  parts: readonly Statement[],
  total: Statement,
  passage: Passage,
): Observation[] => {
  const family = familyOf(parts[0]?.lead ?? '')
  const sum = sumOf(parts.map(({ amount }) => amount))
  const order = compare(sum, total.amount)
  const isComplete = parts.length >= (family === null ? 0 : (FAMILIES[family]?.completeFrom ?? 0))
  if (order === 0 || parts.length < 2 || (order < 0 && !isComplete)) return []
  const where = placeOf(passage)
  return [{ check: 'TEXT-SUM', where, found: `${listed(parts)}，合计${sum}`, expected: total.text }]
}

const sameFamily = (total: Statement, parts: readonly Statement[]): boolean => {
  const family = familyOf(parts[0]?.lead ?? '')
  return (
    family !== null && FAMILIES[family]?.words.test(total.lead) === true && !TOTAL.test(total.lead)
  )
}

const sumsAfter = (statements: readonly Statement[], passage: Passage): Observation[] =>
  statements.flatMap((total, place) => {
    const parts = partsFrom(statements, place + 1)
    const isTotal =
      isExact(total) &&
      total.counter === parts[0]?.counter &&
      (!sameFamily(total, parts) || /其中/.test(parts[0]?.lead ?? ''))
    return isTotal ? compareSum(parts, total, passage) : []
  })

const sumsBefore = (statements: readonly Statement[], passage: Passage): Observation[] =>
  statements.flatMap((total, place) => {
    if (!TOTAL.test(total.lead) || !isExact(total) || place < 2) return []
    const start = [...statements.keys()].find((from) => {
      const parts = partsFrom(statements, from)
      return parts.length >= 2 && from + parts.length === place
    })
    if (start === undefined) return []
    const before = statements[start - 1]
    const parts = partsFrom(statements, start)
    const isTold = before !== undefined && before.counter === parts[0]?.counter
    return isTold || total.counter !== parts[0]?.counter ? [] : compareSum(parts, total, passage)
  })

const partsTooLarge = ({ text, statements }: StatedSentence, passage: Passage): Observation[] => {
  const among = text.indexOf('其中')
  if (among === -1) return []
  const total = statements.findLast(({ to }) => to <= among)
  const part = statements.find(({ from }) => from > among)
  if (!total || !part || !isExact(total) || !isExact(part) || part.counter !== total.counter)
    return []
  if (
    !/^[^，。；]{0,30}$/.test(text.slice(among, part.from)) ||
    compare(part.amount, total.amount) <= 0
  )
    return []
  const where = placeOf(passage)
  return [{ check: 'TEXT-PART', where, found: part.text, expected: total.text }]
}

/** What a sentence lists as the parts of a number adds up to it: 网络65件，信函1件 make 66件. */
export const checkSums: Rule = (report) =>
  passagesOf(report).flatMap((passage) =>
    readStatements(passage.text).flatMap((sentence) => {
      const sums = [
        ...sumsAfter(sentence.statements, passage),
        ...sumsBefore(sentence.statements, passage),
      ]
      return sums.length > 0 ? sums : partsTooLarge(sentence, passage)
    }),
  )
