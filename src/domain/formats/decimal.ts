/** How many digits after the point are kept apart; cells have at most ten. */
const PLACES = 10

const toUnits = (digits: string): bigint => {
  const isNegative = digits.startsWith('-')
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.')
  const units = BigInt(`${whole}${fraction.padEnd(PLACES, '0').slice(0, PLACES)}`)
  return isNegative ? -units : units
}

const toDigits = (units: bigint): string => {
  const isNegative = units < 0n
  const digits = (isNegative ? -units : units).toString().padStart(PLACES + 1, '0')
  const fraction = digits.slice(-PLACES).replace(/0+$/, '')
  return `${isNegative ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`
}

/** The sum of decimal numbers, exactly: 0.1 and 0.2 are 0.3. */
export const sumOf = (numbers: readonly string[]): string =>
  toDigits(numbers.reduce((sum, number) => sum + toUnits(number), 0n))

/** The difference of two decimal numbers, exactly. */
export const minus = (number: string, less: string): string =>
  toDigits(toUnits(number) - toUnits(less))

/** Negative, zero or positive, as the first number is smaller than, equal to or greater than the second. */
export const compare = (one: string, other: string): number => {
  const difference = toUnits(one) - toUnits(other)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}
