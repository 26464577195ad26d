import type { Payload } from 'payload'
import { attempting } from '../attempting.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { checkDueLinks } from './checkDueLinks.ts'
import { wantAddresses } from './wantAddresses.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** How far the clocks of two processes may be apart, in milliseconds. */
const CLOCKS_APART = 5 * MINUTE

/**
 * Checks the addresses of reports and their parts (design: §9, `LINK_CHECK=on`): those of new texts within
 * a minute, all of them once a day. Any number of processes may do so; each address is visited by one.
 */
export const startLinkChecker = (
  payload: Payload,
  {
    allowed,
    interval = MINUTE,
  }: { readonly allowed: readonly string[]; readonly interval?: number },
): Repeated => {
  const attempt = attempting(payload.logger)
  const ending = new AbortController()
  let looked: Date | null = null
  let lookedAtAll: Date | null = null

  const round = async (): Promise<void> => {
    const now = new Date()
    const isAllDue = lookedAtAll === null || now.getTime() - lookedAtAll.getTime() >= DAY
    const since = isAllDue || !looked ? null : new Date(looked.getTime() - CLOCKS_APART)
    await wantAddresses(payload, { since, now })
    looked = now
    if (isAllDue) lookedAtAll = now
    await checkDueLinks(payload, { now: () => new Date(), allowed, signal: ending.signal })
  }
  const rounds = repeatedly({
    round: () => attempt('Links could not be checked', round),
    interval,
  })
  return {
    stop: () => {
      ending.abort()
      return rounds.stop()
    },
  }
}
