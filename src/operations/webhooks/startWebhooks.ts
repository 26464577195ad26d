import { Semaphore } from 'async-mutex'
import type { Payload } from 'payload'
import type { Webhook } from '../../payload-types.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { requestAs } from '../requestAs.ts'
import { tellOnce } from '../tellOnce.ts'
import { deliverChanges, type Delivering } from './deliverChanges.ts'

const SECONDS = 1000
/** How many receivers are sent to at once. */
const RECEIVERS_AT_ONCE = 8

/** What sends the changes out while the process runs. */
export interface WebhookSender {
  /** Ends it; what is under way is given up. */
  readonly stop: () => Promise<void>
}

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
): WebhookSender => {
  const tell = tellOnce(payload.logger)
  const ending = new AbortController()
  const places = new Semaphore(RECEIVERS_AT_ONCE)
  const busy = new Map<string, Promise<void>>()
  const how: Delivering = { now: () => new Date(), allowed, addressesOf, signal: ending.signal }
  let timer: NodeJS.Timeout | undefined

  const deliver = async (webhook: Webhook, view: RecordView): Promise<void> => {
    const message = `A webhook could not be served: ${webhook.id}`
    await places
      .runExclusive(() => deliverChanges(payload, webhook, view, how))
      .then(
        () => tell(message, null),
        (error: unknown) => tell(message, { error, message }),
      )
  }
  const round = async (): Promise<void> => {
    const idle = (await findEnabled(payload)).filter(({ id }) => !busy.has(id))
    if (idle.length === 0) return
    const view = await look()
    for (const webhook of idle) {
      const delivered = deliver(webhook, view).finally(() => busy.delete(webhook.id))
      busy.set(webhook.id, delivered)
    }
  }
  const run = async (): Promise<void> => {
    const message = 'Webhooks could not be looked for'
    await round().then(
      () => tell(message, null),
      (error: unknown) => tell(message, { error, message }),
    )
    if (ending.signal.aborted) return
    timer = setTimeout(() => {
      running = run()
    }, interval)
    timer.unref()
  }

  let running = run()
  return {
    stop: async () => {
      ending.abort()
      clearTimeout(timer)
      await running
      await Promise.all(busy.values())
    },
  }
}
