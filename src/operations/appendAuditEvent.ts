import type { PayloadRequest } from 'payload'
import type { AuditAction } from '../domain/audit/actions.ts'
import type { FieldChange } from '../domain/audit/changes.ts'
import { appendEvent } from './audit/appendEvent.ts'
import { newestEvent } from './audit/newestEvent.ts'

/** What happened, before it has its place in the chain. */
export interface AuditEntry {
  /** One per event: `slug:id:revision` for transitions. Appending the same key again changes nothing. */
  readonly key: string
  readonly action: AuditAction
  readonly actor: string
  /** For whom the actor stood as a deputy. */
  readonly standsFor?: string
  readonly subject: string
  readonly document: string
  readonly organization: string | null
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  readonly address: string | null
  readonly at: string
  /** Fields that were changed, where it is no transition. */
  readonly changes?: readonly FieldChange[]
}

/** The hash of the newest event: what an edition carries to prove what went before it. */
export const auditHead = async (req: PayloadRequest): Promise<string | null> =>
  (await newestEvent(req, 'audit-events'))?.hash ?? null

/** Appends an event to the hash-chained audit; how it holds is said at `appendEvent`. */
export const appendAuditEvent = (req: PayloadRequest, entry: AuditEntry): Promise<void> =>
  appendEvent(req, { stream: 'audit-events', entry })
