import { type Statement, readStatements } from '../../text/prose/readStatements.ts'
import { toAsciiDigits } from '../../text/digits.ts'
import type { Passage } from '../CheckedReport.ts'
import { familyOf } from '../families.ts'
import type { Observation } from '../Finding.ts'
import { isComparison } from '../isComparison.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import { agreesWithRate, placesOf, signOf } from '../printedRate.ts'
import type { Rule } from './Rule.ts'

/** 占63.4%, 占总数的63.4%: a share of a total before it. */
const SHARE = /占[^，。；0-9０-９]{0,12}([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,4})?)[%％]/g
/** 办结率96.8%: a rate of two counts of its sentence. */
const RATE =
  /(?:办结|答复|按时办结|办理|满意|公开)率[^，。；0-9０-９]{0,6}([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,4})?)[%％]/g
const DONE = /办结|答复|办理完毕|满意|公开/
const GROWTH =
  /(?:由|从)[^，。；0-9]{0,16}?(\d{1,12}(?:\.\d{1,6})?)(万|亿)?[^\d，。；]{1,12}?(?:到|至|为)(\d{1,12}(?:\.\d{1,6})?)(万|亿)?[^\d。；]{1,20}?(增长|增加|上升|提高|减少|下降|降低)了?(\d{1,5}(?:\.\d{1,4})?)[%％]/g
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const told = (passage: Passage, printed: string, rate: number): Observation => ({
  check: 'TEXT-RATE',
  where: placeOf(passage),
  found: `${printed}%`,
  expected: `${rate.toFixed(Math.max(1, placesOf(printed)))}%`,
})

const rateOf = (part: Statement, total: Statement): number =>
  (Number(part.amount) / Number(total.amount)) * 100

const isCount = ({ qualifier, lead, amount }: Statement): boolean =>
  qualifier === null && !isComparison(lead) && Number(amount) > 0

const shareObservation = (
  passage: Passage,
  printed: string,
  before: readonly Statement[],
): Observation[] => {
  const part = before.at(-1)
  if (!part || part.qualifier !== null) return []
  const totals = before
    .slice(0, -1)
    .filter(
      (each) =>
        each.counter === part.counter &&
        isCount(each) &&
        Number(each.amount) >= Number(part.amount),
    )
  if (totals.length === 0 || totals.some((total) => agreesWithRate(printed, rateOf(part, total))))
    return []
  const own = familyOf(part.lead)
  const total = totals.findLast(({ lead }) => own === null || familyOf(lead) !== own) ?? totals[0]
  return total ? [told(passage, printed, rateOf(part, total))] : []
}

const rateObservation = (
  passage: Passage,
  printed: string,
  before: readonly Statement[],
): Observation[] => {
  const counts = before.filter(isCount)
  const [one, other] = counts
  if (!one || !other || counts.length !== 2 || one.counter !== other.counter) return []
  const [total, part] = DONE.test(other.lead) ? [one, other] : [other, one]
  if (!DONE.test(part.lead) || Number(part.amount) > Number(total.amount)) return []
  const rate = rateOf(part, total)
  return agreesWithRate(printed, rate) ? [] : [told(passage, printed, rate)]
}

const growthObservations = (passage: Passage): Observation[] =>
  [...toAsciiDigits(passage.text).matchAll(GROWTH)].flatMap((match) => {
    const [, first = '', firstScale = '', second = '', secondScale = '', word = '', printed = ''] =
      match
    const from = Number(first) * (SCALE[firstScale] ?? 1)
    const to = Number(second) * (SCALE[secondScale] ?? 1)
    if (from === 0) return []
    const rate = ((to - from) / from) * 100 * signOf(word)
    return agreesWithRate(printed, rate) ? [] : [told(passage, printed, rate)]
  })

/** Percentages in the prose are what their own counts make, rounded as printed. */
export const checkRates: Rule = (report) =>
  passagesOf(report).flatMap((passage) => {
    if (!/[%％]/.test(passage.text)) return []
    let earlier: readonly Statement[] = []
    const found = readStatements(passage.text).flatMap(({ text, statements }) => {
      const before = (at: number) => statements.filter(({ to }) => to <= at)
      const shares = [...text.matchAll(SHARE)].flatMap(({ 0: _whole, 1: printed = '', index }) =>
        shareObservation(passage, toAsciiDigits(printed), [
          ...(before(index).length > 1 ? [] : earlier),
          ...before(index),
        ]),
      )
      const rates = [...text.matchAll(RATE)].flatMap(({ 1: printed = '', index }) =>
        rateObservation(passage, toAsciiDigits(printed), before(index)),
      )
      earlier = statements
      return [...shares, ...rates]
    })
    return [...found, ...growthObservations(passage)]
  })
