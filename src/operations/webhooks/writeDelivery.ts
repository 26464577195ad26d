import type { PayloadRequest, Where } from 'payload'
import type { WebhookDelivery } from '../../payload-types.ts'

type Written = Partial<Omit<WebhookDelivery, 'createdAt' | 'id' | 'updatedAt' | 'webhook'>>

/**
 * Writes down how far a webhook has come, where the row is as `only` says: one conditional statement, so of
 * several processes one writes. Answers whether it did.
 */
export const writeDelivery = async (
  req: PayloadRequest,
  { webhook, only, data }: { webhook: string; only: readonly Where[]; data: Written },
): Promise<boolean> => {
  const written: unknown = await req.payload.db.updateOne({
    collection: 'webhook-deliveries',
    where: { and: [{ webhook: { equals: webhook } }, ...only] },
    data: { ...data },
    req,
  })
  return Boolean(written)
}
