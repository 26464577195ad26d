import { idOf } from '../../access/memberships.ts'
import type { Edition } from '../../payload-types.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

/** What an edition's row tells of its insertion. */
export type InsertedEdition = Pick<
  Edition,
  'contentHash' | 'id' | 'organization' | 'publishedAt' | 'publishedBy' | 'publishedFor'
>

/**
 * The audit event of an edition, made of its row alone: it keeps the hash of the content, so that
 * an edition that was rewritten together with its own hash is found.
 */
export const editionEvent = (edition: InsertedEdition): AuditEntry => ({
  key: `editions:${edition.id}`,
  action: 'edition.publish',
  actor: edition.publishedBy,
  ...(edition.publishedFor ? { standsFor: edition.publishedFor } : {}),
  subject: 'editions',
  document: edition.id,
  organization: idOf(edition.organization),
  from: null,
  to: edition.contentHash,
  reason: null,
  address: null,
  at: edition.publishedAt,
})
