import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { DeliveryOutcome } from '../../domain/webhooks/judgeDelivery.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { refuse } from '../refuse.ts'
import { findDelivery } from './findDelivery.ts'
import { managedWebhook } from './managedWebhook.ts'
import { postMessage } from './postMessage.ts'
import { signingSecrets } from './signingSecrets.ts'
import { signMessage } from './signMessage.ts'
import { tellWebhook } from './tellWebhook.ts'

/**
 * Sends a webhook a signed message that says nothing (`type: test`), and answers what came of it; how far it
 * has come stays as it is. Refuses with NOT_PERMITTED, NOT_FOUND and WEBHOOK_SECRET_MISSING.
 */
export const testWebhook = async (
  req: PayloadRequest,
  id: string,
  { allowed }: { readonly allowed: readonly string[] },
): Promise<Pick<DeliveryOutcome, 'fault' | 'status'>> => {
  const { address } = await managedWebhook(req, id)
  const now = new Date()
  const { secrets } = (await findDelivery(req, id)) ?? {}
  if (!secrets?.length) throw refuse(req, { code: 'WEBHOOK_SECRET_MISSING' })
  await tellWebhook(req, { id, action: 'webhook.test' })
  const keys = signingSecrets(req.payload, { webhook: id, secrets, now })
  if (!keys) return { status: null, fault: 'secret' }
  const at = timeInShanghai(now.toISOString())
  const body = JSON.stringify({ type: 'test', timestamp: at, data: {} })
  const headers = signMessage({ id: randomUUID(), at: now, body }, keys)
  const { status, fault } = await postMessage({ address, headers, body }, { allowed })
  return { status, fault }
}
