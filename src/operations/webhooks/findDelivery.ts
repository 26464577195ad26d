import type { PayloadRequest } from 'payload'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import { afresh } from './retryNow.ts'

/** How far a webhook has come; null where nothing was noted yet. Authority: the system's own. */
export const findDelivery = async (
  req: PayloadRequest,
  webhook: string,
): Promise<WebhookDelivery | null> => {
  const { docs } = await req.payload.find({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: webhook } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** The same, noted where it was not: a webhook follows the changes from the moment on that it was made. */
export const openDelivery = async (
  req: PayloadRequest,
  { id, createdAt }: Pick<Webhook, 'createdAt' | 'id'>,
): Promise<WebhookDelivery> => {
  const known = await findDelivery(req, id)
  if (known) return known
  const data = {
    ...{ webhook: id, floor: new Date(createdAt).toISOString(), position: null, recent: [] },
    ...{ secrets: [], ...afresh() },
  }
  try {
    return await req.payload.create({
      collection: 'webhook-deliveries',
      data,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    const noted = await findDelivery(req, id)
    // Another process noted it in between.
    if (noted) return noted
    throw error
  }
}
