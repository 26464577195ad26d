import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { editionEvent } from './audit/editionEvent.ts'
import { noticeEvent } from './audit/noticeEvent.ts'
import { type Told, transitionEvent } from './audit/transitionEvent.ts'
import { newestEdition } from './newestEdition.ts'
import { newestTakedown } from './newestTakedown.ts'

/**
 * Appends the audit event that the row of a report, or of a part of one, tells: its last transition, and
 * that of the edition or the notice where it inserted one. Safe to repeat, so that whoever opens the document next
 * finishes what a crash between row and event left; she does not know from where it had been asked for.
 */
export const auditTransition = async (
  req: PayloadRequest,
  collection: WorkflowCollection,
  document: Told,
  { address }: { readonly address: string | null } = { address: null },
): Promise<void> => {
  const event = transitionEvent(collection, document)
  if (!event) return
  await appendAuditEvent(req, { ...event, address })
  if (event.action === 'report.takeDown') {
    const notice = await newestTakedown(req, document.id)
    if (notice) await appendAuditEvent(req, { ...noticeEvent(notice), address })
  }
  if (event.action !== 'report.publish' || !document.organization) return
  const edition = await newestEdition(req, document.id)
  if (edition) {
    await appendAuditEvent(req, {
      ...editionEvent({ ...edition, organization: document.organization }),
      address,
    })
  }
}
