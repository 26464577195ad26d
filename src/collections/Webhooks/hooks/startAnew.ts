import type { CollectionAfterChangeHook } from 'payload'
import { retryNow } from '../../../operations/webhooks/retryNow.ts'
import type { Webhook } from '../../../payload-types.ts'

/** Whoever mends the address, or turns a webhook on again, need not wait for the next try. */
export const startAnew: CollectionAfterChangeHook<Webhook> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isMended = previousDoc.address !== doc.address || (doc.enabled && !previousDoc.enabled)
  if (operation === 'update' && isMended) await retryNow(req, doc.id)
  return doc
}
