import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { type DeliveryOutcome, judgeDelivery } from '../../domain/webhooks/judgeDelivery.ts'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import type { RecordChange } from '../../record/changes/RecordChange.ts'
import { recordChanges } from '../../record/changes/recordChanges.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { requestAs } from '../requestAs.ts'
import { openDelivery } from './findDelivery.ts'
import { postMessage } from './postMessage.ts'
import { advance, pendingChanges, type Progress } from './progress.ts'
import { signingSecrets } from './signingSecrets.ts'
import { signMessage } from './signMessage.ts'
import { stateBy } from './stateOf.ts'
import { type AddressesOf, webhookMessage } from './webhookMessage.ts'
import { writeDelivery } from './writeDelivery.ts'

/** How long a process holds a webhook after each step: one that dies gives it free by itself. In milliseconds. */
const LEASE = 60_000
/** After how many changes it looks again whether the webhook is still what it was. */
const AT_ONCE = 50

export interface Delivering {
  readonly now: () => Date
  /** Addresses and networks that may be connected to though they are private. */
  readonly allowed: readonly string[]
  readonly addressesOf: AddressesOf
  /** Set where the process is about to end: what is under way is given up, and sent again by the next one. */
  readonly signal: AbortSignal
  /** How long a receiver may take, in milliseconds. */
  readonly longest?: number
}

const isWanted = ({ kinds, organizations }: Webhook, { kind, header }: RecordChange): boolean =>
  kinds.includes(kind) &&
  (!organizations?.length || organizations.map(idOf).includes(header.organization))

const progressOf = ({ floor, position, recent }: WebhookDelivery): Progress => ({
  floor,
  position: position ?? null,
  recent: recent ?? [],
})

/**
 * Sends a webhook what is pending, in order, each after the one before it has arrived. What it has dealt with
 * is written down after each step by whoever holds the webhook; what somebody else has taken meanwhile (a
 * replay, a new secret, another process after a pause) is no longer written. Answers how many arrived.
 */
export const deliverChanges = async (
  payload: Payload,
  webhook: Webhook,
  view: RecordView,
  { now, addressesOf, ...posting }: Delivering,
): Promise<number> => {
  const req = await requestAs(payload, null)
  const delivery = await openDelivery(req, webhook)
  const { secrets, nextAt, claimedUntil } = delivery
  const moment = now()
  const isFree = new Date(nextAt) <= moment && new Date(claimedUntil) < moment
  if (!isFree || !['working', 'failing'].includes(stateBy(webhook, delivery))) return 0
  const changes = recordChanges(view)
  const pending = pendingChanges(changes, progressOf(delivery))
  if (pending.length === 0) return 0

  const claim = randomUUID()
  const write = (only: string, data: Parameters<typeof writeDelivery>[1]['data']) =>
    writeDelivery(req, { webhook: webhook.id, only: [{ claim: { equals: only } }], data })
  const heldUntil = () => new Date(now().getTime() + LEASE).toISOString()
  if (!(await write(delivery.claim, { claim, claimedUntil: heldUntil() }))) return 0

  const send = async (change: RecordChange): Promise<DeliveryOutcome> => {
    const at = now()
    const keys = signingSecrets(payload, {
      webhook: webhook.id,
      secrets: secrets ?? [],
      now: at,
    })
    if (!keys) return { status: null, fault: 'secret', retryAfter: null }
    const body = await webhookMessage(view, change, addressesOf)
    const headers = signMessage({ id: change.id, at, body }, keys)
    return postMessage({ address: webhook.address, headers, body }, posting)
  }

  let progress = progressOf(delivery)
  let { failures, failingSince } = delivery
  let arrived = 0
  for (const change of pending) {
    if (posting.signal.aborted || arrived === AT_ONCE) break
    if (!isWanted(webhook, change)) {
      progress = advance(progress, [change], changes)
      continue
    }
    const outcome = await send(change)
    // What was cut off by the end of the process is no failure of the receiver.
    if (outcome.fault !== null && posting.signal.aborted) break
    const triedAt = now()
    const before = { failures, failingSince: failingSince ?? null, now: triedAt }
    const judged = judgeDelivery(outcome, before)
    const { status, fault } = outcome
    const seen = { ...judged, status, fault, triedAt: triedAt.toISOString() }
    if (fault !== null) {
      await write(claim, { ...progress, ...seen, claimedUntil: triedAt.toISOString() })
      return arrived
    }
    progress = advance(progress, [change], changes)
    ;({ failures, failingSince } = judged)
    const deliveredAt = triedAt.toISOString()
    const isHeld = await write(claim, {
      ...progress,
      ...seen,
      deliveredAt,
      claimedUntil: heldUntil(),
    })
    if (!isHeld) return arrived + 1
    arrived += 1
  }
  await write(claim, { ...progress, claimedUntil: now().toISOString() })
  return arrived
}
