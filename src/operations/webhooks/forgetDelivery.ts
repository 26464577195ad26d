import type { PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'
import { tellWebhook } from './tellWebhook.ts'

/**
 * Before a webhook is deleted: one that is still enabled is refused (WEBHOOK_STILL_ENABLED), so that nobody
 * cuts off a receiver by a slip; of any other the audit is told, and its progress and secrets go.
 */
export const forgetDelivery = async (req: PayloadRequest, id: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: { id: { equals: id } },
    depth: 0,
    pagination: false,
    // The system's own authority: who may delete was asked before.
    overrideAccess: true,
    req,
  })
  if (docs[0]?.enabled) throw refuse(req, { code: 'WEBHOOK_STILL_ENABLED' })
  await tellWebhook(req, { id, action: 'webhook.delete' })
  await req.payload.delete({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: id } },
    overrideAccess: true,
    req,
  })
}
