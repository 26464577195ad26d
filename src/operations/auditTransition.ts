import type { PayloadRequest } from 'payload'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { editionEvent } from './audit/editionEvent.ts'
import { type Told, transitionEvent } from './audit/transitionEvent.ts'
import { newestEdition } from './newestEdition.ts'

/**
 * Appends the audit event that a report's own row tells, its last transition, and that of the edition
 * where it was a publication. Safe to repeat, so that whoever opens the report next finishes what a crash
 * between row and event left undone; she does not know from where it had been asked for.
 */
export const auditTransition = async (
  req: PayloadRequest,
  report: Told,
  { address }: { readonly address: string | null } = { address: null },
): Promise<void> => {
  const event = transitionEvent('reports', report)
  if (!event) return
  await appendAuditEvent(req, { ...event, address })
  if (event.action !== 'report.publish') return
  const edition = await newestEdition(req, report.id)
  if (edition) {
    await appendAuditEvent(req, {
      ...editionEvent({ ...edition, organization: report.organization }),
      address,
    })
  }
}
