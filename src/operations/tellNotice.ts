import type { PayloadRequest } from 'payload'
import type { Notice } from '../payload-types.ts'
import { addressOf } from './addressOf.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { noticeEvent } from './audit/noticeEvent.ts'

/** Tells the audit of a notice: it keeps the hash of what the notice says. Safe to repeat. */
export const tellNotice = async (req: PayloadRequest, notice: Notice): Promise<void> => {
  const address = notice.by === req.user?.id ? addressOf(req) : null
  await appendAuditEvent(req, { ...noticeEvent(notice), address })
}
