import type { PayloadRequest, Where } from 'payload'
import { permittedEverywhere } from '../../access/permittedEverywhere.ts'
import { idOf } from '../../access/memberships.ts'
import type { WebhookFault, WebhookState } from '../../domain/webhooks/webhookFaults.ts'
import { isWebhookFault } from '../../domain/webhooks/webhookFaults.ts'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'
import { findDelivery } from './findDelivery.ts'
import { stateBy } from './stateOf.ts'

/** What whoever may see a webhook is told of its deliveries: of its secrets only since when they are there. */
export interface ToldDelivery {
  readonly state: WebhookState
  readonly secrets: readonly { readonly madeAt: string; readonly endsAt: string | null }[]
  readonly pending: number
  readonly triedAt: string | null
  readonly deliveredAt: string | null
  readonly status: number | null
  readonly fault: WebhookFault | null
  readonly failures: number
  readonly failingSince: string | null
  readonly nextAt: string | null
  readonly pausedAt: string | null
}

const mayRead = permittedEverywhere('webhook.manage', 'audit.read')

const after = (field: string, { floor, position }: WebhookDelivery): Where =>
  position
    ? { [field]: { greater_than: new Date(Number(position[0])).toISOString() } }
    : { [field]: { greater_than_equal: floor } }

/** How much of what it follows has happened since its place. */
const countPending = async (
  req: PayloadRequest,
  { kinds, organizations }: Webhook,
  delivery: WebhookDelivery,
): Promise<number> => {
  const only: Where[] = organizations?.length
    ? [{ organization: { in: organizations.map(idOf) } }]
    : []
  const numbers: Where[] = [
    ...(kinds.includes('published') ? [{ number: { equals: 1 } }] : []),
    ...(kinds.includes('corrected') ? [{ number: { greater_than: 1 } }] : []),
  ]
  const notices = kinds.filter((kind) => kind === 'takenDown' || kind === 'sealed')
  // The record is public: whoever asks may know how much of it there is.
  const how = { overrideAccess: true, req } as const
  const editions =
    numbers.length > 0
      ? await req.payload.count({
          ...how,
          collection: 'editions',
          where: { and: [after('publishedAt', delivery), { or: numbers }, ...only] },
        })
      : { totalDocs: 0 }
  const told =
    notices.length > 0
      ? await req.payload.count({
          ...how,
          collection: 'notices',
          where: { and: [after('at', delivery), { kind: { in: notices } }, ...only] },
        })
      : { totalDocs: 0 }
  return editions.totalDocs + told.totalDocs
}

/** How a webhook stands and what came of it last. Refuses with NOT_PERMITTED and NOT_FOUND. */
export const webhookDelivery = async (req: PayloadRequest, id: string): Promise<ToldDelivery> => {
  if (!(await mayRead({ req }))) throw refuse(req, { code: 'NOT_PERMITTED' })
  const webhook = await findVisible(req, { collection: 'webhooks', id })
  if (!webhook) throw refuse(req, { code: 'NOT_FOUND' })
  const delivery = await findDelivery(req, id)
  const now = new Date().toISOString()
  const secrets = (delivery?.secrets ?? [])
    .filter(({ endsAt }) => endsAt === null || endsAt > now)
    .map(({ madeAt, endsAt }) => ({ madeAt, endsAt }))
  return {
    state: stateBy(webhook, delivery),
    secrets,
    pending: delivery ? await countPending(req, webhook, delivery) : 0,
    triedAt: delivery?.triedAt ?? null,
    deliveredAt: delivery?.deliveredAt ?? null,
    status: delivery?.status ?? null,
    fault: isWebhookFault(delivery?.fault) ? delivery.fault : null,
    failures: delivery?.failures ?? 0,
    failingSince: delivery?.failingSince ?? null,
    nextAt: delivery && delivery.failures > 0 ? new Date(delivery.nextAt).toISOString() : null,
    pausedAt: delivery?.pausedAt ?? null,
  }
}
