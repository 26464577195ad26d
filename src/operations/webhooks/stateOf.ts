import type { PayloadRequest } from 'payload'
import type { WebhookState } from '../../domain/webhooks/webhookFaults.ts'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import { findDelivery } from './findDelivery.ts'

/** How a webhook stands, by its row and by how far it has come. */
export const stateBy = (
  { enabled }: Pick<Webhook, 'enabled'>,
  delivery: Pick<WebhookDelivery, 'failures' | 'pausedAt' | 'secrets'> | null,
): WebhookState => {
  if (!enabled) return 'off'
  if (!delivery?.secrets?.length) return 'noSecret'
  if (delivery.pausedAt) return 'paused'
  return delivery.failures > 0 ? 'failing' : 'working'
}

/** How a webhook stands now. */
export const stateOf = async (
  req: PayloadRequest,
  webhook: Pick<Webhook, 'enabled' | 'id'>,
): Promise<WebhookState> => stateBy(webhook, await findDelivery(req, webhook.id))
