import { idOf } from '../../access/memberships.ts'
import { isAuditAction } from '../../domain/audit/actions.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import type { Report } from '../../payload-types.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

/** What a workflow document's row tells of its last transition. */
export type Told = Pick<Report, 'id' | 'lastTransition'> & {
  readonly organization?: Report['organization'] | null
}

/**
 * The audit event of a document's last transition, made of its row alone; null before the first. From
 * where it was asked for the row does not say: whoever carries it out adds that.
 */
export const transitionEvent = (
  collection: WorkflowCollection,
  { id, lastTransition, organization }: Told,
): AuditEntry | null => {
  if (!lastTransition) return null
  const { transition, actor, standsFor, from, to, reason, at, revision } = lastTransition
  const action = `${collection === 'reports' ? 'report' : 'item'}.${transition}`
  if (!isAuditAction(action)) throw new Error(`${collection}/${id} tells of ${action}`)
  return {
    key: `${collection}:${id}:${revision}`,
    action,
    actor,
    ...(standsFor ? { standsFor } : {}),
    subject: collection,
    document: id,
    organization: organization ? idOf(organization) : null,
    from,
    to,
    reason: reason ?? null,
    address: null,
    at,
  }
}
