import type { Payload } from 'payload'

/** How many failures of an hour are told one by one: for an account, and for all that do not exist together. */
const SINGLY = { account: 20, unknown: 100 } as const
const HOUR = 3_600_000

interface Counted {
  readonly failures: number
  /** How many of them events stand for. */
  readonly told: number
}

/** What was counted in the hour that runs; one place for each account, and one for all unknown ones. */
export interface FailureCounts {
  readonly hour: number
  readonly counted: Map<string, Counted>
}

interface Failure {
  /** The account's id; null where there is no such account. */
  readonly person: string | null
  readonly now: number
}

/**
 * Counts a failure and answers for how many the next event stands: 0 is none now. Beyond the first ones
 * of an hour an event is due each time their number doubles, so that a flood of a million leaves about
 * twenty rows, whatever e-mails it uses.
 */
export const countFailure = (
  known: FailureCounts,
  { person, now }: Failure,
): { readonly counts: FailureCounts; readonly standsFor: number } => {
  const hour = Math.floor(now / HOUR)
  const counts = known.hour === hour ? known : { hour, counted: new Map<string, Counted>() }
  const place = person ?? ''
  const before = counts.counted.get(place) ?? { failures: 0, told: 0 }
  const failures = before.failures + 1
  const beyond = failures - (person === null ? SINGLY.unknown : SINGLY.account)
  const isDue = beyond <= 0 || Number.isInteger(Math.log2(beyond))
  const told = isDue ? failures : before.told
  counts.counted.set(place, { failures, told })
  return { counts, standsFor: told - before.told }
}

const KEY = Symbol.for('gongkai.failureCounts')
const isCounts = (value: unknown): value is FailureCounts =>
  typeof value === 'object' && value !== null && 'hour' in value && 'counted' in value

/** `countFailure` for this process: what it counts hangs on the payload instance. */
export const countFailureOf = (payload: Payload, failure: Failure): number => {
  const known: unknown = Reflect.get(payload, KEY)
  const start = isCounts(known) ? known : { hour: 0, counted: new Map<string, Counted>() }
  const { counts, standsFor } = countFailure(start, failure)
  Reflect.set(payload, KEY, counts)
  return standsFor
}
