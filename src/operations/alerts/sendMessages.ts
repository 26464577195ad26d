import type { Payload, PayloadRequest } from 'payload'
import { alertMessageText } from '../../domain/alerts/alertMessage.ts'
import { isTooOld } from '../../domain/alerts/judgeSending.ts'
import { isAlertKind } from '../../domain/alerts/kinds.ts'
import { isTwoPersonAct } from '../../domain/twoPersons/acts.ts'
import type { WebhookFault } from '../../domain/webhooks/webhookFaults.ts'
import type { AlertSource } from '../../payload-types.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { requestAs } from '../requestAs.ts'
import { postMessage } from '../webhooks/postMessage.ts'
import { signMessage } from '../webhooks/signMessage.ts'
import { pageOf } from './pageOf.ts'
import { afterAttempt, sendingQueue } from './sendingQueue.ts'
import { titlesOf } from './titlesOf.ts'

/** How many messages are sent in one round. */
const ROUND = 100
/** How long a process holds what it is about to send: one that dies gives it free by itself. */
const LEASE = 60_000

/** Where messages are sent to. */
export interface Gateway {
  readonly address: string
  /** What messages are signed with. */
  readonly secret: string
  /** The desk's own address, which links begin with. */
  readonly base: string
  /** Addresses and networks (CIDR) that may be connected to though they are private. */
  readonly allowed: readonly string[]
}

interface Sending {
  readonly gateway: Gateway
  readonly now: () => Date
  /** Set where the process is about to end: what has not begun is left to others. */
  readonly signal: AbortSignal
}

const queue = sendingQueue('alert-sources', 'message')

/** What is due, the oldest first. Authority: the system's own. */
const findWaiting = async (req: PayloadRequest, now: Date): Promise<readonly AlertSource[]> => {
  const { docs } = await req.payload.find({
    collection: 'alert-sources',
    where: queue.isDue(now),
    sort: 'at',
    limit: ROUND,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Who was told, by name and address; the system's own authority. */
const personsOf = async (req: PayloadRequest, ids: readonly string[]) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { name: true, email: true },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ name, email }) => ({ name, email }))
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** The message as JSON; null for a source that says nothing any more. */
const bodyOf = async (
  req: PayloadRequest,
  source: AlertSource,
  base: string,
): Promise<string | null> => {
  const { kind, subject, document, at, state, act, day, until } = source
  if (!kind || !isAlertKind(kind) || !subject || !document || !at) return null
  const about = { subject, document }
  const title = (await titlesOf(req, [about], { overrideAccess: true })).get(document)
  const message = {
    ...{ kind, state: state ?? null, day: day ?? null, until: until ?? null },
    act: isTwoPersonAct(act) ? act : null,
    title: title?.report ?? title?.name ?? '',
    persons: await personsOf(req, textsIn(source.persons)),
    link: `${base}${req.payload.config.routes.admin}${pageOf(about) ?? ''}`,
  }
  return JSON.stringify({
    type: `alert.${kind}`,
    timestamp: timeInShanghai(at),
    text: alertMessageText(message),
    data: { ...about, ...message },
  })
}

/** Sends one message; answers why it did not arrive, null where it did or another process has it. */
const send = async (
  req: PayloadRequest,
  source: AlertSource,
  { gateway: { address, secret, base, allowed }, now, signal }: Sending,
): Promise<WebhookFault | null> => {
  const begun = now()
  const claim = await queue.claim(req, source.id, { now: begun, lease: LEASE })
  if (claim === null) return null
  const body = await bodyOf(req, source, base)
  if (body === null) {
    await queue.write(req, source.id, { state: 'none' }, claim)
    return null
  }
  const headers = signMessage({ id: source.id, at: begun, body }, [Buffer.from(secret)])
  const { fault } = await postMessage({ address, headers, body }, { allowed, signal })
  // What a process gives up because it ends says nothing of the receiver.
  if (fault && signal.aborted) return fault
  const { id, at, messageFailures } = source
  const told = { failures: messageFailures ?? 0, at: at ?? begun.toISOString(), now: now() }
  const outcome = fault === null ? 'sent' : 'failed'
  await queue.write(req, id, afterAttempt({ outcome, fault, ...told }), claim)
  return fault
}

/**
 * Sends the office's gateway one signed message for each thing that people were told of, in order. What does
 * not arrive is tried again after growing pauses and given up after three days; a process that dies after the
 * gateway took a message sends it once more under the same id. Answers why one did not arrive: nothing else is
 * tried then.
 */
export const sendMessages = async (
  payload: Payload,
  sending: Sending,
): Promise<WebhookFault | null> => {
  const now = sending.now()
  const req = await requestAs(payload, null)
  for (const source of await findWaiting(req, now)) {
    if (sending.signal.aborted) return null
    if (isTooOld({ at: source.at ?? '', now })) {
      await queue.write(req, source.id, { state: 'givenUp' })
      continue
    }
    const fault = await send(req, source, sending)
    if (fault) return fault
  }
  return null
}
