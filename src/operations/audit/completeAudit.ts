import type { Payload } from 'payload'
import type { AuditEntry } from '../appendAuditEvent.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { requestAs } from '../requestAs.ts'
import type { Window } from '../writtenWithin.ts'
import { missingEvents } from './missingEvents.ts'

/**
 * Appends to the audit what the rows tell and it does not yet, of all rows or of those written in a window;
 * safe to repeat. Answers what it appended.
 */
export const completeAudit = async (
  payload: Payload,
  window?: Window,
): Promise<readonly AuditEntry[]> => {
  const missing = await missingEvents(await requestAs(payload, null), window)
  for (const event of missing) await appendAuditEvent(await requestAs(payload, null), event)
  if (missing.length > 0) {
    const keys = missing.map(({ key }) => key)
    payload.logger.warn({ keys }, 'The audit lacked events that the rows tell; they were appended')
  }
  return missing
}
