import { createHash, randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { judgeMail, MAIL_PATIENCE_DAYS } from '../../domain/alerts/judgeMail.ts'
import { isMailDue } from '../../domain/alerts/mailChoices.ts'
import { CONCERNS_ALL, type MailFault } from '../../domain/alerts/mailFaults.ts'
import type { Alert, User } from '../../payload-types.ts'
import { requestAs } from '../requestAs.ts'
import { letterOf } from './letterOf.ts'
import type { LetterBox } from './postLetter.ts'

/** How many alerts are looked at in one round. */
const ROUND = 500
/** How long a process holds what it is about to send: one that dies gives it free by itself. */
const LEASE = 2 * 60_000
const DAY = 24 * 60 * 60_000

interface Sending {
  readonly box: LetterBox
  /** The desk's own address, which links begin with. */
  readonly base: string
  readonly now: () => Date
  /** Set where the process is about to end: what has not begun is left to others. */
  readonly signal: AbortSignal
}

type Written = Partial<
  Pick<
    Alert,
    | 'mail'
    | 'mailClaim'
    | 'mailClaimedUntil'
    | 'mailFailures'
    | 'mailFault'
    | 'mailNextAt'
    | 'mailTriedAt'
  >
>

/** Writes how the mail about an alert stands, where the row is as `only` says: of several processes one writes. */
const write = async (
  req: PayloadRequest,
  { id, only, data }: { id: string; only: readonly Where[]; data: Written },
): Promise<boolean> => {
  const written: unknown = await req.payload.db.updateOne({
    collection: 'alerts',
    where: { and: [{ id: { equals: id } }, { mail: { equals: 'waiting' } }, ...only] },
    data: { ...data },
    req,
  })
  return Boolean(written)
}

/** The alerts of which a mail may be due, the oldest first. Authority: the system's own. */
const findWaiting = async (req: PayloadRequest, now: Date): Promise<readonly Alert[]> => {
  const moment = now.toISOString()
  const { docs } = await req.payload.find({
    collection: 'alerts',
    where: {
      and: [
        { mail: { equals: 'waiting' } },
        { mailNextAt: { less_than_equal: moment } },
        { mailClaimedUntil: { less_than_equal: moment } },
      ],
    },
    sort: 'at',
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

/** Takes what is due for a person for this process. */
const claim = async (
  req: PayloadRequest,
  alerts: readonly Alert[],
  now: Date,
): Promise<{ readonly by: string; readonly alerts: readonly Alert[] }> => {
  const by = randomUUID()
  const held = { mailClaim: by, mailClaimedUntil: new Date(now.getTime() + LEASE).toISOString() }
  const taken: Alert[] = []
  for (const alert of alerts) {
    const isFree = { mailClaimedUntil: { less_than_equal: now.toISOString() } }
    if (await write(req, { id: alert.id, only: [isFree], data: held })) taken.push(alert)
  }
  return { by, alerts: taken }
}

const messageIdOf = (alerts: readonly Alert[], base: string): string => {
  const keys = alerts.map(({ key }) => key).join('\n')
  return `<${createHash('sha256').update(keys).digest('hex').slice(0, 32)}@${new URL(base).hostname}>`
}

/** One letter about what is due for a person. Answers why it was not taken; null where it was. */
const tell = async (
  payload: Payload,
  { email }: User,
  due: readonly Alert[],
  { box, base, now }: Sending,
): Promise<MailFault | null> => {
  const req = await requestAs(payload, null)
  const { by, alerts } = await claim(req, due, now())
  const letter = await letterOf(req, alerts, { base })
  if (!letter) return null
  const fault = await box.post({ to: email, messageId: messageIdOf(alerts, base), ...letter })
  const at = now()
  for (const alert of alerts) {
    const { id, mailFailures: failures } = alert
    const judged = judgeMail(fault, { failures, at: alert.at, now: at })
    const seen = { mailFault: fault, mailTriedAt: at.toISOString() }
    const data = { ...judged, ...seen, mailClaimedUntil: at.toISOString() }
    await write(req, { id, only: [{ mailClaim: { equals: by } }], data })
  }
  return fault
}

/** What is too old, or what nobody wants told by mail, is no longer looked at. */
const settle = async (
  req: PayloadRequest,
  alerts: readonly Alert[],
  data: Written,
): Promise<void> => {
  for (const { id } of alerts) await write(req, { id, only: [], data })
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
  const isLate = ({ at }: Alert) => now.getTime() - Date.parse(at) > MAIL_PATIENCE_DAYS * DAY
  await settle(req, waiting.filter(isLate), { mail: 'givenUp', mailFault: 'late' })
  const young = waiting.filter((alert) => !isLate(alert))
  const people = await findPeople(req, [...new Set(young.map(({ person }) => person))])
  for (const person of people) {
    if (sending.signal.aborted) return null
    const own = young.filter((alert) => alert.person === person.id)
    const choice = person.mailChoice ?? 'every'
    if (choice === 'none') await settle(req, own, { mail: 'unwanted' })
    const due = own.filter(({ at }) => isMailDue(choice, { at, now }))
    if (due.length === 0) continue
    const fault = await tell(payload, person, due, sending)
    if (fault && CONCERNS_ALL.includes(fault)) return fault
  }
  return null
}
