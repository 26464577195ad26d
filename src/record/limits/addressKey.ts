/** Groups of four digits in an IPv6 address, and how many of them name the network of one subscriber. */
const GROUPS = 8
const OF_A_SUBSCRIBER = 4

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
/** The last two groups, written as an IPv4 address. */
const DOTTED = /\d+\.\d+\.\d+\.\d+$/

const groupsOf = (part: string | undefined): readonly string[] => (part ? part.split(':') : [])

/**
 * What of an address is counted together: an IPv4 address (also one within IPv6), or the /64 network of an
 * IPv6 address, for whoever has one address of it has all.
 */
export const addressKey = (address: string): string => {
  if (!address.includes(':')) return address
  const mapped = MAPPED.exec(address)?.[1]
  if (mapped) return mapped
  const [head, tail] = address.replace(DOTTED, '0:0').split('::')
  const [first, last] = [groupsOf(head), groupsOf(tail)]
  const between = Math.max(0, GROUPS - first.length - last.length)
  const zeros = tail === undefined ? [] : Array.from({ length: between }, () => '0')
  return [...first, ...zeros, ...last]
    .slice(0, OF_A_SUBSCRIBER)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
