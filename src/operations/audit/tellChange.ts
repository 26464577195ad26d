import type { PayloadRequest } from 'payload'
import type { AuditEntry } from '../appendAuditEvent.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { transactionOf } from '../transactionOf.ts'

/**
 * Tells the audit of a change that was just written. Where both stand in one transaction, a change that
 * cannot be told is not made. Where they do not, it was made and its row tells it: the event is appended
 * when the desk is opened next.
 */
export const tellChange = async (
  req: PayloadRequest,
  events: readonly AuditEntry[],
): Promise<void> => {
  const isOneTransaction = (await transactionOf(req)) !== null
  for (const event of events) {
    try {
      await appendAuditEvent(req, event)
    } catch (error) {
      if (isOneTransaction) throw error
      req.payload.logger.error(
        { err: error, key: event.key },
        'An audit event was not appended yet',
      )
    }
  }
}
