import type { LinkState, LinkVisit } from './LinkCheck.ts'

const MINUTE = 60_000
const AGAIN_SOON = 10 * MINUTE
const AGAIN_DAILY = 24 * 60 * MINUTE
/** Failures in a row that make an address dead: one may be a pause of the network. */
const FAILURES = 2
/** A page that is gone is gone at once. */
const GONE = [404, 410]
/** A server that answers people and turns programs away, or that is busy. */
const TURNED_AWAY = [401, 403, 405, 406, 429, 503]

const stateOf = ({ fault, status }: LinkVisit, failures: number): LinkState => {
  if (fault === null) return 'alive'
  if (fault === 'private') return 'private'
  if (status !== null && TURNED_AWAY.includes(status)) return 'unsure'
  if (status !== null && GONE.includes(status)) return 'dead'
  return failures >= FAILURES ? 'dead' : 'unsure'
}

/**
 * What a visit makes of an address, with how often it failed in a row before, and when it is looked at
 * again: soon where it may have been a pause of the network, else after a day.
 */
export const judgeVisit = (
  visit: LinkVisit,
  { failuresBefore, now }: { readonly failuresBefore: number; readonly now: Date },
) => {
  const failures = visit.fault === null ? 0 : failuresBefore + 1
  const state = stateOf(visit, failures)
  const isFirstFailure = state === 'unsure' && failures < FAILURES
  return {
    state,
    failures,
    nextAt: new Date(now.getTime() + (isFirstFailure ? AGAIN_SOON : AGAIN_DAILY)).toISOString(),
  }
}
