import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import type { Report } from '../payload-types.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'

type Told = Pick<Report, 'id' | 'lastTransition'> & {
  readonly organization?: Report['organization'] | null
}

/**
 * Appends the audit event that the row of a report, or of a part of one, tells: its last transition. Safe
 * to repeat, so that whoever opens the document next finishes what a crash between row and event left.
 */
export const auditTransition = async (
  req: PayloadRequest,
  collection: WorkflowCollection,
  { id, lastTransition, organization }: Told,
): Promise<void> => {
  if (!lastTransition) return
  const { transition, actor, from, to, reason, at, revision } = lastTransition
  await appendAuditEvent(req, {
    key: `${collection}:${id}:${revision}`,
    action: `${collection === 'reports' ? 'report' : 'item'}.${transition}`,
    actor,
    subject: collection,
    document: id,
    organization: organization ? idOf(organization) : null,
    from,
    to,
    reason: reason ?? null,
    address: null,
    at,
  })
}
