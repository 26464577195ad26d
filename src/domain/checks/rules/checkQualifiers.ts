import { toAsciiDigits } from '../../text/digits.ts'
import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import { placeFigures } from '../../text/figures/placeFigures.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const TWICE =
  /(?:(?<![最附邻靠临新])近|将近|接近|(?<![签预合契条公违续履节制])约|大约|超过|超|逾)(?:[0-9]{1,12}(?:\.[0-9]{1,6})?|[一二两三四五六七八九十百千万]{1,5})(?:百|千|万|亿)?(?:余|多)(?:万|亿)?[\p{Script=Han}]{0,2}/gu
const OVER = /(?:近|将近|约|大约|超过|逾)[0-9]{1,12}[\p{Script=Han}]{0,3}(?:左右|上下|以上)/gu

/** A number is approximated once, and not at all where its last digit is known: no 近百余条, no 近66件余. */
export const checkQualifiers: Rule = (report) =>
  passagesOf(report).flatMap((passage) => {
    const text = toAsciiDigits(maskQuoted(passage.text))
    const twice = [TWICE, OVER].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: each }) => each),
    )
    const exact = placeFigures(passage.text)
      .filter(
        ({ qualifier, value, unit }) =>
          (qualifier === 'nearly' || qualifier === 'odd' || qualifier === 'about') &&
          value.length >= 2 &&
          !/[.万亿千百]/.test(`${value}${unit}`) &&
          !/[05]$/.test(value),
      )
      .map(({ text: each }) => each)
      .filter((each) => !twice.some((other) => other.includes(each) || each.includes(other)))
    return [...twice, ...exact].map((found): Observation => ({
      check: 'FIGURE-DOUBLY-QUALIFIED',
      where: placeOf(passage),
      found,
      expected: found.replace(/^(?:将近|近|大约|约|超过|接近|超|逾)/, ''),
    }))
  })
