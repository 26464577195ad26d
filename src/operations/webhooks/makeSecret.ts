import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { StoredSecret } from '../../domain/webhooks/StoredSecret.ts'
import type { WebhookDelivery } from '../../payload-types.ts'
import { inTransaction } from '../inTransaction.ts'
import { openDelivery } from './findDelivery.ts'
import { managedWebhook } from './managedWebhook.ts'
import { afresh } from './retryNow.ts'
import { sealSecret } from './secrets.ts'
import { tellWebhook } from './tellWebhook.ts'
import { writeDelivery } from './writeDelivery.ts'

const BYTES = 32
const DAY = 24 * 60 * 60_000

/** How long the former secret signs beside the new one. */
export const SECRET_OVERLAPS = ['day', 'none'] as const
export type SecretOverlap = (typeof SECRET_OVERLAPS)[number]

/** A secret on its way to the person who made it: the only time that it is told. */
export interface MadeSecret {
  /** As libraries of Standard Webhooks take it: `whsec_…`. */
  readonly secret: string
  /** Until when the former one signs as well; null where there is none. */
  readonly formerUntil: string | null
}

const keptBeside = (
  secrets: readonly StoredSecret[],
  { overlap, now }: { readonly overlap: SecretOverlap; readonly now: Date },
): readonly StoredSecret[] => {
  if (overlap === 'none') return []
  const endsAt = new Date(now.getTime() + DAY).toISOString()
  // The newest one stands first; of those before it none signs longer than it was given.
  return secrets
    .filter((each) => each.endsAt === null || each.endsAt > now.toISOString())
    .map((each) => ({ ...each, endsAt: each.endsAt ?? endsAt }))
}

/**
 * Makes the secret by which a webhook signs, or a new one in its place, and answers it this once. What was
 * paused or failing is tried at once. Refuses with NOT_PERMITTED and NOT_FOUND.
 */
export const makeSecret = async (
  req: PayloadRequest,
  id: string,
  { overlap }: { readonly overlap: SecretOverlap },
): Promise<MadeSecret> => {
  const webhook = await managedWebhook(req, id)
  const value = randomBytes(BYTES)
  const now = new Date()
  const own: StoredSecret = {
    id: randomUUID(),
    sealed: sealSecret(req.payload, { webhook: id, value }),
    madeAt: now.toISOString(),
    endsAt: null,
  }
  const put = async ({ claim, secrets }: WebhookDelivery) => {
    const beside = keptBeside(secrets ?? [], { overlap, now })
    const data = { ...afresh(), secrets: [own, ...beside] }
    // Whoever else takes the row in between, to deliver or to make a secret, gives it another claim.
    const only = [{ claim: { equals: claim } }]
    const isWritten = await writeDelivery(req, { webhook: id, only, data })
    return isWritten ? { formerUntil: beside[0]?.endsAt ?? null } : null
  }
  return inTransaction(req, async () => {
    let made = await put(await openDelivery(req, webhook))
    while (!made) made = await put(await openDelivery(req, webhook))
    const { formerUntil } = made
    await tellWebhook(req, {
      id,
      action: 'webhook.makeSecret',
      ...(formerUntil ? { to: formerUntil } : {}),
    })
    return { secret: `whsec_${value.toString('base64')}`, formerUntil }
  })
}
