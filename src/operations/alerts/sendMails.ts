import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { isTooOld } from '../../domain/alerts/judgeSending.ts'
import { isMailDue } from '../../domain/alerts/mailChoices.ts'
import { CONCERNS_ALL, type MailFault } from '../../domain/alerts/mailFaults.ts'
import type { Alert, User } from '../../payload-types.ts'
import { requestAs } from '../requestAs.ts'
import { letterOf } from './letterOf.ts'
import type { LetterBox } from './postLetter.ts'
import { afterAttempt, type SendingFacts, sendingQueue } from './sendingQueue.ts'

/** How many alerts are looked at in one round. */
const ROUND = 500
/** How long a process holds what it is about to send: one that dies gives it free by itself. */
const LEASE = 2 * 60_000

interface Sending {
  readonly box: LetterBox
  /** The desk's own address, which links begin with. */
  readonly base: string
  readonly now: () => Date
  /** Set where the process is about to end: what has not begun is left to others. */
  readonly signal: AbortSignal
}

const queue = sendingQueue('alerts', 'mail')

/** The alerts of which a mail may be due, the oldest first. Authority: the system's own. */
const findWaiting = async (req: PayloadRequest, now: Date): Promise<readonly Alert[]> => {
  const { docs } = await req.payload.find({
    collection: 'alerts',
    where: queue.isDue(now),
    sort: ['at', 'id'],
    limit: ROUND,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const findPeople = async (req: PayloadRequest, ids: readonly string[]) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    // The system's own authority: where a person is written to, and whether she wants it.
    overrideAccess: true,
    req,
  })
  return docs
}

/** An alert that this process holds. */
interface Held {
  readonly alert: Alert
  readonly claim: string
}

/** Whether another process is about to write to a person; the system's own authority. */
const isWrittenTo = async (req: PayloadRequest, person: string, now: Date): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'alerts',
    where: { and: [{ person: { equals: person } }, queue.isHeld(now)] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Takes what is due for a person for this process: all of it, or nothing where another one has begun to, so
 * that it stands in one letter.
 */
const hold = async (
  req: PayloadRequest,
  alerts: readonly Alert[],
  now: Date,
): Promise<readonly Held[]> => {
  const [first] = alerts
  if (!first || (await isWrittenTo(req, first.person, now))) return []
  const held: Held[] = []
  for (const alert of alerts) {
    const claim = await queue.claim(req, alert.id, { now, lease: LEASE })
    if (claim !== null) held.push({ alert, claim })
    else if (held.length === 0) return []
  }
  return held
}

const messageIdOf = (alerts: readonly Alert[], base: string): string => {
  const keys = alerts.map(({ key }) => key).join('\n')
  return `<${createHash('sha256').update(keys).digest('hex').slice(0, 32)}@${new URL(base).hostname}>`
}

const outcomeOf = (fault: MailFault | null) =>
  fault === null ? 'sent' : fault === 'rejected' ? 'hopeless' : 'failed'

/** One letter about what is due for a person. Answers why it was not taken; null where it was. */
const tell = async (
  payload: Payload,
  { email }: User,
  due: readonly Alert[],
  { box, base, now }: Sending,
): Promise<MailFault | null> => {
  const req = await requestAs(payload, null)
  const held = await hold(req, due, now())
  const alerts = held.map(({ alert }) => alert)
  const letter = await letterOf(req, alerts, { base })
  if (!letter) return null
  const fault = await box.post({ to: email, messageId: messageIdOf(alerts, base), ...letter })
  const attempt = { outcome: outcomeOf(fault), fault, now: now() } as const
  for (const { alert, claim } of held) {
    const { id, at, mailFailures: failures } = alert
    await queue.write(req, id, afterAttempt({ ...attempt, failures, at }), claim)
  }
  return fault
}

/** What is too old, or what nobody wants told by mail, is no longer looked at. */
const settle = async (
  req: PayloadRequest,
  alerts: readonly Alert[],
  facts: Partial<SendingFacts>,
): Promise<void> => {
  for (const { id } of alerts) await queue.write(req, id, facts)
}

/**
 * Sends each person what is due by mail, in one letter. What fails is tried again after growing pauses and
 * given up after three days. A process that dies after the mail server took a letter sends it once more under
 * the same Message-ID. Answers the fault of the server itself, where there is one: nothing else is tried then.
 */
export const sendMails = async (payload: Payload, sending: Sending): Promise<MailFault | null> => {
  const now = sending.now()
  const req = await requestAs(payload, null)
  const waiting = await findWaiting(req, now)
  if (waiting.length === 0) return null
  const isLate = ({ at }: Alert) => isTooOld({ at, now })
  await settle(req, waiting.filter(isLate), { state: 'givenUp', fault: 'late' })
  const young = waiting.filter((alert) => !isLate(alert))
  const people = await findPeople(req, [...new Set(young.map(({ person }) => person))])
  for (const person of people) {
    if (sending.signal.aborted) return null
    const own = young.filter((alert) => alert.person === person.id)
    const choice = person.mailChoice ?? 'every'
    if (choice === 'none') await settle(req, own, { state: 'unwanted' })
    const due = own.filter(({ at }) => isMailDue(choice, { at, now }))
    if (due.length === 0) continue
    const fault = await tell(payload, person, due, sending)
    if (fault && CONCERNS_ALL.includes(fault)) return fault
  }
  return null
}
