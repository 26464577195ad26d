import { toAsciiDigits } from './digits.ts'

const CHINESE_DIGITS = ['〇○零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** Four digits as a year is printed: `2017`, `２０１７` or `二〇一七`; for use in a pattern. */
export const YEAR_PATTERN = '(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})'

/** The year that four printed digits stand for; null for anything else. */
export const readYear = (printed: string): number | null => {
  if (!new RegExp(`^${YEAR_PATTERN}$`).test(printed)) return null
  const digits = [...toAsciiDigits(printed)].map((digit) => {
    const value = CHINESE_DIGITS.findIndex((each) => each.includes(digit))
    return value === -1 ? digit : value
  })
  return Number(digits.join(''))
}
