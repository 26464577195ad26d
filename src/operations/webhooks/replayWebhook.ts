import type { PayloadRequest } from 'payload'
import { inTransaction } from '../inTransaction.ts'
import { openDelivery } from './findDelivery.ts'
import { managedWebhook } from './managedWebhook.ts'
import { afresh } from './retryNow.ts'
import { tellWebhook } from './tellWebhook.ts'
import { writeDelivery } from './writeDelivery.ts'

/**
 * Lets a webhook follow the changes again from a moment on (ISO 8601), with the ids that they had; whoever is
 * delivering to it gives it up. Refuses with NOT_PERMITTED and NOT_FOUND.
 */
export const replayWebhook = async (
  req: PayloadRequest,
  id: string,
  { since }: { readonly since: string },
): Promise<void> => {
  const webhook = await managedWebhook(req, id)
  const data = { ...afresh(), floor: since, position: null, recent: [] }
  await inTransaction(req, async () => {
    await openDelivery(req, webhook)
    await writeDelivery(req, { webhook: id, only: [], data })
    await tellWebhook(req, { id, action: 'webhook.replay', to: since })
  })
}

/** Lets a webhook that is paused, or that waits for its next try, go on at once from where it stands. */
export const resumeWebhook = async (req: PayloadRequest, id: string): Promise<void> => {
  const webhook = await managedWebhook(req, id)
  await inTransaction(req, async () => {
    await openDelivery(req, webhook)
    await writeDelivery(req, { webhook: id, only: [], data: afresh() })
    await tellWebhook(req, { id, action: 'webhook.resume' })
  })
}
