import type { WebhookFault } from './webhookFaults.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** After how long it is tried again, by how often it failed in a row; the last one holds from there on. */
const DELAYS = [10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR] as const
/** After so long without success nobody is there: it waits for a person. */
export const PATIENCE_DAYS = 7
/** Faults that no waiting mends. */
const FINAL: readonly WebhookFault[] = ['gone', 'secret']

/** What came of one attempt to deliver a change. */
export interface DeliveryOutcome {
  /** The HTTP status; null where no answer came. */
  readonly status: number | null
  /** Null: it arrived. */
  readonly fault: WebhookFault | null
  /** How long the receiver asks to be left alone, in milliseconds. */
  readonly retryAfter: number | null
}

interface Before {
  readonly failures: number
  /** When the first of them was. */
  readonly failingSince: string | null
  readonly now: Date
}

/**
 * What an attempt makes of a webhook: how often it failed in a row and since when, when it is tried next,
 * and whether it is paused until a person looks: at once where the receiver wants no more, else after a
 * week without success.
 */
export const judgeDelivery = (
  { fault, retryAfter }: DeliveryOutcome,
  { failures: before, failingSince: since, now }: Before,
) => {
  const at = now.toISOString()
  if (fault === null) return { failures: 0, failingSince: null, nextAt: at, pausedAt: null }
  const failures = before + 1
  const failingSince = since ?? at
  const longest = DELAYS[DELAYS.length - 1] ?? HOUR
  const delay = Math.max(DELAYS[before] ?? longest, Math.min(retryAfter ?? 0, longest))
  const isOver =
    FINAL.includes(fault) || now.getTime() - Date.parse(failingSince) >= PATIENCE_DAYS * DAY
  return {
    failures,
    failingSince,
    nextAt: new Date(now.getTime() + delay).toISOString(),
    pausedAt: isOver ? at : null,
  }
}
