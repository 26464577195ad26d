import type { PayloadRequest } from 'payload'
import { addressOf } from '../addressOf.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { eventsOfRequest } from '../audit/eventsOfRequest.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'

/** Tells the audit what a request's row tells and it does not know yet. Safe to repeat. */
export const tellRequest = async (
  req: PayloadRequest,
  request: SecondPersonRequest,
): Promise<void> => {
  for (const event of eventsOfRequest(request)) {
    const isHers = event.actor === req.user?.id
    await appendAuditEvent(req, { ...event, address: isHers ? addressOf(req) : null })
  }
}
