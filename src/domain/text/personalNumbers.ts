import { toAsciiDigits } from './digits.ts'
import { isDay } from './isDay.ts'

/** Numbers in a text that identify or reach a person. */
export interface PersonalNumber {
  readonly kind: 'identity' | 'mobile' | 'card'
  readonly number: string
}

const IDENTITY = /(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])/g
const MOBILE = /(?<![0-9A-Za-z.-])1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9A-Za-z.])/g
const CARD = /(?<![0-9A-Za-z])[3-6][0-9]{15,18}(?![0-9A-Za-z])/g
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const OLDEST = '1900-01-01'

/** Whether 18 characters are an identity number: a day of birth and the check digit of GB 11643. */
const isIdentity = (number: string): boolean => {
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(birth) || birth < OLDEST) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return CHECKS[sum % 11] === number[17]?.toUpperCase()
}

/** The check of Luhn, which bank cards pass and one of ten other numbers. */
const passesLuhn = (number: string): boolean => {
  const sum = [...number].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const digitsOf = (text: string): string => text.replaceAll(/[- ]/g, '')

/** The identity, mobile and bank card numbers in a text. */
export const personalNumbersIn = (text: string): readonly PersonalNumber[] => {
  const plain = toAsciiDigits(text)
  const all = (pattern: RegExp) => [...plain.matchAll(pattern)].map(({ 0: number }) => number)
  const identities = all(IDENTITY).filter(isIdentity)
  const cards = all(CARD).filter((number) => passesLuhn(number) && !identities.includes(number))
  return [
    ...identities.map((number): PersonalNumber => ({ kind: 'identity', number })),
    ...all(MOBILE).map((number): PersonalNumber => ({ kind: 'mobile', number: digitsOf(number) })),
    ...cards.map((number): PersonalNumber => ({ kind: 'card', number })),
  ]
}
