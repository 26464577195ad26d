import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { judgeSending, type SendingState } from '../../domain/alerts/judgeSending.ts'

/** How something stands that is to be sent. */
export interface SendingFacts {
  readonly state: SendingState | 'none' | 'unwanted'
  /** Which process sends it, and until when others leave it to that one. */
  readonly claim: string
  readonly claimedUntil: string
  readonly failures: number
  readonly fault: string | null
  readonly nextAt: string
  readonly triedAt: string
}

/** What came of an attempt to send something that waited. */
interface Attempt {
  readonly outcome: Parameters<typeof judgeSending>[0]
  readonly fault: string | null
  /** How often it failed before, and when people were told of what it is about. */
  readonly failures: number
  readonly at: string
  readonly now: Date
}

/** How something stands after an attempt to send it. */
export const afterAttempt = ({ outcome, fault, ...before }: Attempt): Partial<SendingFacts> => {
  const moment = before.now.toISOString()
  return { ...judgeSending(outcome, before), fault, triedAt: moment, claimedUntil: moment }
}

/** Rows that say in fields of a common beginning how what they tell is sent: `mail`, `mailClaim`, … */
export interface SendingQueue {
  /** Where rows are that may be due by now. */
  readonly isDue: (now: Date) => Where
  /** Where rows are that a process has taken and not yet sent. */
  readonly isHeld: (now: Date) => Where
  /** Writes how a row stands that still waits, as far as `claim`ed where one is given. */
  readonly write: (
    req: PayloadRequest,
    id: string,
    facts: Partial<SendingFacts>,
    claim?: string,
  ) => Promise<void>
  /** Takes a row for this process, for so many milliseconds; null where another one has it. */
  readonly claim: (
    req: PayloadRequest,
    id: string,
    how: { readonly now: Date; readonly lease: number },
  ) => Promise<string | null>
}

export const sendingQueue = (
  collection: 'alert-sources' | 'alerts',
  name: 'mail' | 'message',
): SendingQueue => {
  const field = (fact: string): string =>
    fact === 'state' ? name : `${name}${fact.slice(0, 1).toUpperCase()}${fact.slice(1)}`
  /** Of several processes one writes: the row has to be as it was seen. */
  const update = async (
    req: PayloadRequest,
    { id, only, facts }: { id: string; only: readonly Where[]; facts: Partial<SendingFacts> },
  ): Promise<boolean> => {
    const written: unknown = await req.payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { [name]: { equals: 'waiting' } }, ...only] },
      data: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [field(fact), value])),
      req,
    })
    return Boolean(written)
  }
  const isFree = (now: Date): Where => ({
    [field('claimedUntil')]: { less_than_equal: now.toISOString() },
  })
  return {
    isDue: (now) => ({
      and: [
        { [name]: { equals: 'waiting' } },
        { [field('nextAt')]: { less_than_equal: now.toISOString() } },
        isFree(now),
      ],
    }),
    isHeld: (now) => ({
      and: [
        { [name]: { equals: 'waiting' } },
        { [field('claimedUntil')]: { greater_than: now.toISOString() } },
      ],
    }),
    write: async (req, id, facts, claim) => {
      const only = claim === undefined ? [] : [{ [field('claim')]: { equals: claim } }]
      await update(req, { id, only, facts })
    },
    claim: async (req, id, { now, lease }) => {
      const claim = randomUUID()
      const claimedUntil = new Date(now.getTime() + lease).toISOString()
      const isMine = await update(req, { id, only: [isFree(now)], facts: { claim, claimedUntil } })
      return isMine ? claim : null
    },
  }
}
