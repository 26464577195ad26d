import { placeFigures } from '../../text/figures/placeFigures.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import type { Passage } from '../CheckedReport.ts'
import { chaptersOf, passagesOf, passagesOfSection } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const WHOLE = /全[市县区旗州省]/
const OWN = /(?:[市县区旗州省]政府|政府|[市县区旗州省])本级/
const STATED = /统计范围|统计口径|本(?:年度)?报告[^。]{0,16}(?:包括|涵盖|汇总)/

const counting = (passage: Passage, pattern: RegExp): string | null =>
  splitSentences(passage.text).flatMap(({ text }) => {
    const word = pattern.exec(text)?.[0]
    const clause = text.split(/[，,]/).find((each) => pattern.test(each)) ?? ''
    return word !== undefined && placeFigures(clause).length > 0 ? [word] : []
  })[0] ?? null

/** Figures of the whole area in one chapter and results of the office itself in another need a word on the scope. */
export const checkScope: Rule = (report) => {
  if (passagesOf(report).some(({ text }) => STATED.test(text))) return []
  const facts = chaptersOf(report).map(({ section, number }) => {
    const sections = report.sections.filter(({ chapter }) => chapter === section)
    const passages = sections.flatMap(passagesOfSection)
    const own = passages.find(({ text }) => OWN.test(text))
    const whole = passages.map((each) => counting(each, WHOLE)).find((word) => word !== null)
    return { heading: number, own, whole: whole ?? null }
  })
  const own = facts.find((each) => each.own !== undefined && each.whole === null)
  const whole = facts.find((each) => each !== own && each.whole !== null)
  if (!own?.own || !whole) return []
  const found = `${whole.heading}${whole.whole}，${own.heading}${OWN.exec(own.own.text)?.[0] ?? ''}`
  return [{ check: 'SCOPE-MIXED', where: placeOf(own.own), found, expected: '同一统计范围' }]
}
