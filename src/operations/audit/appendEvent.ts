import { createLocalReq, type PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SignInAction } from '../../domain/audit/signIns.ts'
import { afterCommit } from '../afterCommit.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'
import { auditTurns } from '../auditTurns.ts'
import { countsOf } from '../counts.ts'
import { transactionOf } from '../transactionOf.ts'
import { eventHash } from './eventHash.ts'
import { newestEvent } from './newestEvent.ts'
import type { Stream } from './streams.ts'

/** A sign-in that succeeded or failed, a lock-out, a sign-out. Never a password, never a token. */
export interface SignInEntry {
  readonly key: string
  readonly action: SignInAction
  /** The e-mail that was typed; null where what was typed has not the form of one. */
  readonly account: string | null
  /** The person whose account it is; null where there is no such account. */
  readonly person: string | null
  readonly address: string | null
  /** How many failures the event stands for. */
  readonly count: number
  readonly at: string
}

/** An event on its way into its stream. */
export type Event =
  | { readonly stream: 'audit-events'; readonly entry: AuditEntry }
  | { readonly stream: 'sign-in-events'; readonly entry: SignInEntry }

/** How often another process may be ahead at the same place, and how long to wait, in milliseconds. */
const ATTEMPTS = 50
const LONGEST_WAIT = 40

const isAppended = async (req: PayloadRequest, collection: Stream, key: string) => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const insert = async (
  req: PayloadRequest,
  { stream, entry }: Event,
  place: { readonly sequence: number; readonly previousHash: string | null },
): Promise<void> => {
  const hash = eventHash(stream, { ...entry, ...place })
  const how = { depth: 0, overrideAccess: true, req } as const
  if (stream === 'audit-events') {
    await req.payload.create({ ...how, collection: stream, data: { ...entry, ...place, hash } })
    countsOf(req.payload).auditEvents += 1
  } else {
    await req.payload.create({ ...how, collection: stream, data: { ...entry, ...place, hash } })
  }
}

const placeAfter = (previous: Awaited<ReturnType<typeof newestEvent>>) => ({
  sequence: (previous?.sequence ?? 0) + 1,
  previousHash: previous?.hash ?? null,
})

/** Nobody else can be ahead: see `isAlone`. */
const appendWithin = async (req: PayloadRequest, event: Event): Promise<void> => {
  if (await isAppended(req, event.stream, event.entry.key)) return
  await insert(req, event, placeAfter(await newestEvent(req, event.stream)))
}

const appendAfterNewest = async (req: PayloadRequest, event: Event): Promise<void> => {
  const { stream, entry } = event
  for (let attempt = 1; !(await isAppended(req, stream, entry.key)); attempt += 1) {
    const place = placeAfter(await newestEvent(req, stream))
    try {
      await insert(req, event, place)
      return
    } catch (error) {
      const isTaken = ((await newestEvent(req, stream))?.sequence ?? 0) >= place.sequence
      if (!isTaken || attempt === ATTEMPTS) throw error
      await sleep(Math.random() * LONGEST_WAIT)
    }
  }
}

/** A transaction of SQLite has the whole database to itself, in this process and before all others. */
const isAlone = ({ payload }: PayloadRequest): boolean => payload.db.name === 'sqlite'

/**
 * Appends an event to its hash-chained stream. Within a transaction of SQLite it stands or falls with
 * what it tells of. On MongoDB it is put off until the transaction is committed, for a place that is
 * taken would end it. Outside of one, appends of this process take turns; two processes that append at
 * once meet at the unique sequence, and the later one takes the next place.
 */
export const appendEvent = async (req: PayloadRequest, event: Event): Promise<void> => {
  if (isAlone(req) && (await transactionOf(req)) !== null) return appendWithin(req, event)
  const { payload } = req
  return afterCommit(req, async () => {
    const asking = await createLocalReq({}, payload)
    await auditTurns(payload, event.stream).runExclusive(() => appendAfterNewest(asking, event))
  })
}
