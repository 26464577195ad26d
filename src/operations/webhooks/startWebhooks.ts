import { Semaphore } from 'async-mutex'
import type { Payload } from 'payload'
import type { Webhook } from '../../payload-types.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { attempting } from '../attempting.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { requestAs } from '../requestAs.ts'
import { deliverChanges, type Delivering } from './deliverChanges.ts'

const SECONDS = 1000
/** How many receivers are sent to at once. */
const RECEIVERS_AT_ONCE = 8

interface Sending extends Pick<Delivering, 'addressesOf' | 'allowed'> {
  /** The record as it is. */
  readonly look: () => Promise<RecordView>
  /** How often it looks, in milliseconds. */
  readonly interval?: number
}

const findEnabled = async (payload: Payload): Promise<readonly Webhook[]> => {
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { enabled: { equals: true } },
    depth: 0,
    pagination: false,
    // The system's own authority: it sends what is public.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return docs
}

/**
 * Sends each change of the record to every webhook that follows it. The database alone says how far each has
 * come, so that nothing is lost by a crash; any number of processes may do so, and each webhook is held by
 * one at a time. A receiver that is slow or gone keeps no other one waiting. Where there is no webhook
 * nothing is read and nothing connected to.
 */
export const startWebhooks = (
  payload: Payload,
  { look, allowed, addressesOf, interval = 3 * SECONDS }: Sending,
): Repeated => {
  const attempt = attempting(payload.logger)
  const ending = new AbortController()
  const places = new Semaphore(RECEIVERS_AT_ONCE)
  const busy = new Map<string, Promise<unknown>>()
  const how: Delivering = { now: () => new Date(), allowed, addressesOf, signal: ending.signal }

  const deliver = (webhook: Webhook, view: RecordView): Promise<unknown> =>
    attempt(`A webhook could not be served: ${webhook.id}`, () =>
      places.runExclusive(() => deliverChanges(payload, webhook, view, how)),
    )
  const round = async (): Promise<void> => {
    const idle = (await findEnabled(payload)).filter(({ id }) => !busy.has(id))
    if (idle.length === 0) return
    const view = await look()
    for (const webhook of idle) {
      const delivered = deliver(webhook, view).finally(() => busy.delete(webhook.id))
      busy.set(webhook.id, delivered)
    }
  }
  const rounds = repeatedly({
    round: () => attempt('Webhooks could not be looked for', round),
    interval,
  })
  return {
    // What is under way is given up.
    stop: async () => {
      ending.abort()
      await rounds.stop()
      await Promise.all(busy.values())
    },
  }
}
