import { toAsciiDigits } from '../../text/digits.ts'
import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

/** Where a year is that of the report: at the head of a sentence, with 全年 or a day on which it is counted. */
const SUBJECT =
  /^\s*(?:在)?([0-9]{4})年(?:度)?(?:[，,]|全年|我[市县区镇局委]|本[市县区镇机]|.{1,12}(?:共|累计|全年|认真|深入|坚持|严格|积极))/
const UNTIL = /截[至止]([0-9]{4})年(?:12月(?:31日|底|末)|年底|底|末)/
const OF_REPORT =
  /本(?:年度)?(?:报告|年报).{0,20}?([0-9]{4})年度?(?:政府信息公开)?(?:工作)?(?:年度)?报告/
const COMPARES =
  /相比|同比|比[上去往]|较|以来|上年|去年|起|自|从|至|到|印发|成立|试点|实施|存在|指出|提出|通报|问题/

/** A year before the report's, where the report's own is due, is left over from an older text. */
export const checkYears: Rule = (report) =>
  passagesOf(report).flatMap((passage) =>
    splitSentences(toAsciiDigits(maskQuoted(passage.text))).flatMap(({ text }): Observation[] => {
      const subject = COMPARES.test(text.slice(0, 40)) ? null : SUBJECT.exec(text)
      const match = subject ?? UNTIL.exec(text) ?? OF_REPORT.exec(text)
      const year = Number(match?.[1])
      if (!match || year >= report.year || year < 1990) return []
      const found = match[0].trim()
      return [{ check: 'YEAR-LEFT', where: placeOf(passage), found, expected: `${report.year}` }]
    }),
  )
