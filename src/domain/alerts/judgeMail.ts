import { delayAfter } from '../retries.ts'
import type { MailFault, MailState } from './mailFaults.ts'

/** After so long a mail that could not be sent tells of nothing new: it is given up. */
export const MAIL_PATIENCE_DAYS = 3

interface Before {
  readonly failures: number
  /** When the person was told of what the mail is about. */
  readonly at: string
  readonly now: Date
}

/** What an attempt makes of a mail: whether it is done, tried again and when, or given up. */
export const judgeMail = (
  fault: MailFault | null,
  { failures: before, at, now }: Before,
): { readonly mail: MailState; readonly mailFailures: number; readonly mailNextAt: string } => {
  const moment = now.toISOString()
  if (fault === null) return { mail: 'sent', mailFailures: before, mailNextAt: moment }
  const isOver =
    fault === 'rejected' || now.getTime() - Date.parse(at) >= MAIL_PATIENCE_DAYS * 24 * 60 * 60_000
  return {
    mail: isOver ? 'givenUp' : 'waiting',
    mailFailures: before + 1,
    mailNextAt: new Date(now.getTime() + delayAfter(before)).toISOString(),
  }
}
