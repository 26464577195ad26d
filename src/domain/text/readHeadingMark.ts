import { toAsciiDigits } from './digits.ts'
import { readChineseNumeral } from './numerals.ts'

/** The number that a line begins with, such as `（二）`, and what follows it. */
export interface HeadingMark {
  /** As printed, in whatever width. */
  readonly number: string
  readonly level: number
  /** What the number counts: 2 for `（二）`. */
  readonly index: number
  readonly rest: string
}

interface Style {
  readonly level: number
  readonly pattern: RegExp
  /** What follows the number where it is none: `1.5万件`, `1、2号楼`, `一、二级医院`. */
  readonly notBefore?: RegExp
}

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const DIGITS = '[0-9０-９]{1,2}'

/** The four levels with the variants of width and punctuation that offices type. */
const STYLES: readonly Style[] = [
  {
    level: 1,
    pattern: new RegExp(`^(${NUMERAL})[ 　]?[、．.]`),
    notBefore: new RegExp(`^${NUMERAL}[、级线类]`),
  },
  { level: 2, pattern: new RegExp(`^[（(][ 　]?(${NUMERAL})[ 　]?[）)][、．.]?`) },
  {
    level: 3,
    pattern: new RegExp(`^(${DIGITS})[ 　]?[.．、]`),
    notBefore: /^(?![0-9０-９]{4}年)[0-9０-９]/,
  },
  { level: 4, pattern: new RegExp(`^[（(][ 　]?(${DIGITS})[ 　]?[）)][、．.]?`) },
]

const countOf = (digits: string): number | null =>
  readChineseNumeral(digits) ?? (Number(toAsciiDigits(digits)) || null)

/**
 * Reads the number at the beginning of a line: `一、` `（一）` `1.` `（1）` for levels 1 to 4, in half or full
 * width. Null where there is none; a year, a decimal or an enumeration such as `1、2号楼` is none.
 */
export const readHeadingMark = (line: string): HeadingMark | null => {
  for (const { level, pattern, notBefore } of STYLES) {
    const [number, digits] = pattern.exec(line) ?? []
    if (number === undefined || digits === undefined) continue
    const rest = line.slice(number.length)
    const index = countOf(digits)
    return index === null || notBefore?.test(rest) ? null : { number, level, index, rest }
  }
  return null
}
