import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { AuditAction } from '../../domain/audit/actions.ts'
import { addressOf } from '../addressOf.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'

interface Done {
  readonly id: string
  readonly action: Extract<AuditAction, `webhook.${string}`>
  /** From where on, until when: what belongs to the act. */
  readonly to?: string
}

/** Tells the audit what a person did with a webhook beside changing it. */
export const tellWebhook = (req: PayloadRequest, { id, action, to }: Done): Promise<void> =>
  appendAuditEvent(req, {
    key: `webhooks:${id}:${randomUUID()}:${action}`,
    action,
    actor: req.user?.id ?? 'system',
    subject: 'webhooks',
    document: id,
    organization: null,
    from: null,
    to: to ?? null,
    reason: null,
    address: addressOf(req),
    at: new Date().toISOString(),
  })
