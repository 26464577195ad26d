import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { Report } from '../payload-types.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'

type Told = Pick<Report, 'id' | 'lastTransition' | 'organization'>

/**
 * Appends the audit event that a report's own row tells: its last transition. Safe to repeat, so that
 * whoever opens the report next finishes what a crash between row and event left undone.
 */
export const auditTransition = async (
  req: PayloadRequest,
  { id, lastTransition, organization }: Told,
): Promise<void> => {
  if (!lastTransition) return
  const { transition, actor, from, to, reason, at, revision } = lastTransition
  await appendAuditEvent(req, {
    key: `reports:${id}:${revision}`,
    action: `report.${transition}`,
    actor,
    subject: 'reports',
    document: id,
    organization: idOf(organization),
    from,
    to,
    reason: reason ?? null,
    address: null,
    at,
  })
}
