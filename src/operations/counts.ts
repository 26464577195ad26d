import type { BasePayload } from 'payload'

/** What this process has done and what waits in it, as numbers alone. */
export interface Counts {
  auditEvents: number
  /** Looks of the poller that ended well, and those in which something failed. */
  looks: number
  failedLooks: number
  /** When the poller last looked, in seconds since 1970; 0: not yet. */
  lastLook: number
  /** Transactions that wait for the one before them. */
  waitingTransactions: number
}

const KEY = Symbol.for('gongkai.counts')

/** What a process has done that has no desk open. */
export const NO_COUNTS: Counts = {
  auditEvents: 0,
  looks: 0,
  failedLooks: 0,
  lastLook: 0,
  waitingTransactions: 0,
}

const isCounts = (value: unknown): value is Counts => typeof value === 'object' && value !== null

/** The counts of a process, on the payload instance: one for all copies of this module. */
export const countsOf = (payload: BasePayload): Counts => {
  const known: unknown = Reflect.get(payload, KEY)
  if (isCounts(known)) return known
  const counts = { ...NO_COUNTS }
  Reflect.set(payload, KEY, counts)
  return counts
}
