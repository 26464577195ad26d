const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A number from 1 to 99 in Chinese numerals (十, 十一, 二十三); beyond that in Arabic ones. */
export const chineseNumeral = (number: number): string => {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${head}${DIGITS[number % 10]}`
}

/** The number that Chinese numerals up to 九十九 stand for; null for anything else. */
export const readChineseNumeral = (text: string): number | null => {
  const match = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text)
  if (!match || text === '') return null
  const [, tens = '', ten, ones = ''] = match
  const place = (digit: string) => DIGITS.findIndex((each) => each === digit)
  return (ten ? (tens ? place(tens) : 1) * 10 : 0) + (ones ? place(ones) : 0)
}
