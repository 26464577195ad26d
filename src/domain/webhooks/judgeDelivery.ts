import { delayAfter, LONGEST_DELAY } from '../retries.ts'
import type { WebhookFault } from './webhookFaults.ts'

const DAY = 24 * 60 * 60_000

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
  const delay = Math.max(delayAfter(before), Math.min(retryAfter ?? 0, LONGEST_DELAY))
  const isOver =
    FINAL.includes(fault) || now.getTime() - Date.parse(failingSince) >= PATIENCE_DAYS * DAY
  return {
    failures,
    failingSince,
    nextAt: new Date(now.getTime() + delay).toISOString(),
    pausedAt: isOver ? at : null,
  }
}
