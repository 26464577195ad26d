import { addressesIn } from './addresses.ts'
import { MASK } from './figures/maskQuoted.ts'

/** A text with its web addresses covered up, character for character: a number in them is nobody's. */
export const maskAddresses = (text: string): string =>
  addressesIn(text).reduce(
    (masked, { address, index }) =>
      masked.slice(0, index) + MASK.repeat(address.length) + masked.slice(index + address.length),
    text,
  )
