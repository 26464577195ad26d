/**
 * A decimal number times a power of ten, exactly and as digits: 23.6 × 10⁴ is `236000`. It works on the
 * digits alone, for binary fractions cannot hold 23.6.
 */
export const exactAmount = (value: string, power: number): string => {
  const [whole = '', fraction = ''] = value.split('.')
  const shifted = fraction.padEnd(power, '0')
  const left = `${whole}${shifted.slice(0, power)}`.replace(/^0+(?=\d)/, '')
  const right = shifted.slice(power).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}
