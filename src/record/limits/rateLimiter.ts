import { LRUCache } from 'lru-cache'

const MINUTE = 60_000
/** How many addresses are remembered; the least recently seen are forgotten first. */
const ADDRESSES = 100_000

/** Counts what each address asks for. What it costs may be known only afterwards. */
export interface RateLimiter {
  /** Counts a request; answers for how many seconds its address has to wait, 0 where it may go on. */
  readonly take: (address: string) => number
  /** Counts what a request cost beyond itself. */
  readonly charge: (address: string, cost: number) => void
}

interface Rate {
  /** A whole minute's may come at once; then as they become free again. */
  readonly perMinute: number
  readonly addresses?: number
  readonly now?: () => number
}

/**
 * Limits how much one address may ask for in a minute (the generic cell rate algorithm: of each address one
 * moment is kept, until which it has used up what it may). A request that is refused costs nothing. One
 * number an address, within a bound: libraries keep an object and a timer of each, without one.
 */
export const rateLimiter = ({
  perMinute,
  addresses = ADDRESSES,
  now = () => performance.now(),
}: Rate): RateLimiter => {
  const usedUpTo = new LRUCache<string, number>({ max: addresses })
  const each = MINUTE / perMinute
  return {
    take: (address) => {
      const moment = now()
      const used = Math.max(usedUpTo.get(address) ?? 0, moment)
      const wait = used + each - moment - MINUTE
      // The time of a clock is no whole number: what is just used up is not over the limit.
      if (wait > each / 2) return Math.max(1, Math.ceil(wait / 1000))
      usedUpTo.set(address, used + each)
      return 0
    },
    charge: (address, cost) => {
      usedUpTo.set(address, Math.max(usedUpTo.get(address) ?? 0, now()) + cost * each)
    },
  }
}

/** Counts nothing and lets everybody go on. */
export const WITHOUT_RATE: RateLimiter = { take: () => 0, charge: () => undefined }
