import { eventsOfChange, type AuditedSlug, type LastChange } from '../../domain/audit/changes.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

interface Changed {
  readonly slug: AuditedSlug
  readonly id: string
  readonly change: LastChange
}

/** The audit events that a row's own last change tells. */
export const eventsOfRow = ({ slug, id, change }: Changed): readonly AuditEntry[] =>
  eventsOfChange(slug, change).map(({ action, changes }) => ({
    key: `${slug}:${id}:${change.id}:${action}`,
    action,
    actor: change.actor,
    subject: slug,
    document: id,
    organization: slug === 'organizations' ? id : null,
    from: null,
    to: null,
    reason: null,
    address: change.address,
    at: change.at,
    changes,
  }))
