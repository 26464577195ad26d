import { eventsOfChange, type AuditedSlug, type LastChange } from '../../domain/audit/changes.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

interface Changed {
  readonly slug: AuditedSlug
  readonly id: string
  readonly change: LastChange
}

/** Why an account was closed: told beside the change itself. */
const reasonIn = (changes: LastChange['changes']): string | null => {
  const given = changes.find(({ field }) => field === 'leftReason')?.to
  return typeof given === 'string' ? given : null
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
    reason: reasonIn(changes),
    address: change.address,
    at: change.at,
    changes,
  }))
