import { toAsciiDigits } from '../../text/digits.ts'
import { splitSentences } from '../../text/prose/splitSentences.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const SHARE = /占(?:比|总数的?|全部的?|总量的?)?(?:为|约)?([0-9]{1,3}(?:\.[0-9]{1,4})?)[%％]/g
/** A list of shares is one of a whole where it comes this near to it. */
const NEAR = 5

/** Shares that are listed as those of one whole make 100 %, give or take their rounding. */
export const checkShares: Rule = (report) =>
  passagesOf(report).flatMap((passage) => {
    if (!passage.text.includes('占')) return []
    return splitSentences(passage.text).flatMap(({ text }): Observation[] => {
      const printed = [...toAsciiDigits(text).matchAll(SHARE)].map(({ 1: each = '' }) => each)
      if (printed.length < 3) return []
      const sum = printed.reduce((total, each) => total + Number(each), 0)
      const rounding = printed.reduce(
        (total, each) => total + 0.5 * 10 ** -(each.split('.')[1]?.length ?? 0),
        0,
      )
      const off = Math.abs(sum - 100)
      if (off > NEAR || off <= rounding + 1e-9) return []
      const found = printed.map((each) => `${each}%`).join('、')
      const expected = `${Number(sum.toFixed(4))}%`
      return [{ check: 'TEXT-SHARE', where: placeOf(passage), found, expected }]
    })
  })
