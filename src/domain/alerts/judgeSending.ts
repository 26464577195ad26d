import { delayAfter } from '../retries.ts'

/** After so long something that could not be sent tells of nothing new: it is given up. */
export const PATIENCE_DAYS = 3
const DAY = 24 * 60 * 60_000

/** How something that is to be sent stands. */
export type SendingState = 'givenUp' | 'sent' | 'waiting'
/** The same of a message to the office's gateway; none where nobody was told. */
export const MESSAGE_STATES = ['waiting', 'sent', 'givenUp', 'none'] as const

interface Before {
  readonly failures: number
  /** When people were told of what it is about. */
  readonly at: string
  readonly now: Date
}

/** Whether what is to be sent is too old to be sent any more. */
export const isTooOld = ({ at, now }: Pick<Before, 'at' | 'now'>): boolean =>
  now.getTime() - Date.parse(at) >= PATIENCE_DAYS * DAY

/** What an attempt makes of something that is to be sent: whether it is done, tried again and when, or given up. */
export const judgeSending = (
  outcome: 'failed' | 'hopeless' | 'sent',
  { failures: before, at, now }: Before,
): { readonly state: SendingState; readonly failures: number; readonly nextAt: string } => {
  if (outcome === 'sent') return { state: 'sent', failures: before, nextAt: now.toISOString() }
  return {
    state: outcome === 'hopeless' || isTooOld({ at, now }) ? 'givenUp' : 'waiting',
    failures: before + 1,
    nextAt: new Date(now.getTime() + delayAfter(before)).toISOString(),
  }
}
