import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { exactAmount } from '../../../src/domain/text/figures/exactAmount.ts'

describe('an amount in whole units', () => {
  it.each([
    ['23.6', 4, '236000'],
    ['1.2', 8, '120000000'],
    ['0.07', 4, '700'],
    ['1.23456', 4, '12345.6'],
    ['0.00001', 4, '0.1'],
    ['66490', 0, '66490'],
    ['106.50', 0, '106.5'],
    ['0', 4, '0'],
    ['007', 0, '7'],
  ])('%s × 10^%i is %s', (value, power, expected) => {
    expect(exactAmount(value, power)).toBe(expected)
  })

  it('is exact where binary fractions are not', () => {
    expect(0.07 * 10_000).not.toBe(700)
    expect(exactAmount('0.07', 4)).toBe('700')
  })

  it('agrees with whole-number arithmetic for every value', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 20n })
    fc.assert(
      fc.property(digits, fc.nat(10), fc.nat(12), (unscaled, places, power) => {
        const padded = String(unscaled).padStart(places + 1, '0')
        const split = padded.length - places
        const value = places === 0 ? padded : `${padded.slice(0, split)}.${padded.slice(split)}`
        const [whole = '', fraction = ''] = exactAmount(value, power).split('.')
        const scale = 10n ** 10n
        const got = BigInt(whole) * scale + BigInt(fraction.padEnd(10, '0'))
        expect(got).toBe((unscaled * 10n ** BigInt(power) * scale) / 10n ** BigInt(places))
      }),
    )
  })
})
