import { readChineseNumeral } from '../../text/numerals.ts'
import { toAsciiDigits } from '../../text/digits.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const ANNOUNCED =
  /([2-9]|[二三四五六七八九两])(?:个(?:方面|问题|环节|维度)|项(?:措施|举措|机制))(?=[^，。；]{0,12}[：:])/
const FIRST_SIGN = /一是/

/** 三个方面：一是…，二是… counts what follows in its paragraph. */
export const checkCounts: Rule = (report) =>
  passagesOf(report).flatMap((passage): Observation[] => {
    const match = ANNOUNCED.exec(toAsciiDigits(passage.text))
    if (!match) return []
    const [found, printed = ''] = match
    const stated = printed === '两' ? 2 : (readChineseNumeral(printed) ?? Number(printed))
    const rest = passage.text.slice(match.index)
    if (!FIRST_SIGN.test(rest)) return []
    const signs = splitSentences(rest).flatMap(({ text }) =>
      [...text.matchAll(/([一二三四五六七八九十])是(?=[^否不])/g)].map(
        ({ 1: each = '' }) => readChineseNumeral(each) ?? 0,
      ),
    )
    let counted = 0
    for (const sign of signs) {
      if (sign !== counted + 1) break
      counted = sign
    }
    return counted < 2 || counted === stated
      ? []
      : [{ check: 'TEXT-COUNT', where: placeOf(passage), found, expected: String(counted) }]
  })
