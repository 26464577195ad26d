import { idOf } from '../../access/memberships.ts'
import { SYSTEM_ACTOR } from '../../domain/workflow/systemActor.ts'
import type { Notice } from '../../payload-types.ts'
import { hashOf } from '../../record/snapshot/contentHash.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'

/** What a notice's row tells of its insertion. */
export type InsertedNotice = Pick<
  Notice,
  | 'at'
  | 'by'
  | 'byFor'
  | 'explanation'
  | 'id'
  | 'key'
  | 'kind'
  | 'organization'
  | 'reason'
  | 'report'
  | 'throughEdition'
>

/**
 * The audit event of a notice, made of its row alone: it keeps the hash of all that the notice says, so
 * that one that was rewritten, brought in or removed is found.
 */
export const noticeEvent = (notice: InsertedNotice): AuditEntry => {
  const { at, explanation, id, key, kind, reason, throughEdition } = notice
  const said = {
    at,
    explanation,
    key,
    kind,
    reason,
    report: idOf(notice.report),
    throughEdition,
  }
  return {
    key: `notices:${id}`,
    action: 'notice.publish',
    actor: notice.by ?? SYSTEM_ACTOR.id,
    ...(notice.byFor ? { standsFor: notice.byFor } : {}),
    subject: 'notices',
    document: id,
    organization: idOf(notice.organization),
    from: null,
    to: hashOf(said),
    reason,
    address: null,
    at,
  }
}
