import type { PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashOf } from '../record/snapshot/contentHash.ts'
import { auditTurns } from './auditTurns.ts'

/** What happened, before it has its place in the chain. */
export interface AuditEntry {
  /** One per event: `slug:id:revision` for transitions. Appending the same key again changes nothing. */
  readonly key: string
  readonly action: string
  readonly actor: string
  readonly subject: string
  readonly document: string
  readonly organization: string | null
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  readonly address: string | null
  readonly at: string
}

/** How often another process may be ahead at the same place, and how long to wait, in milliseconds. */
const ATTEMPTS = 50
const LONGEST_WAIT = 40

const newestEvent = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    // The system's own authority: the chain is continued by whoever acts.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** The hash of the newest event: what an edition carries to prove what went before it. */
export const auditHead = async (req: PayloadRequest): Promise<string | null> =>
  (await newestEvent(req))?.hash ?? null

const isAppended = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const appendAfterNewest = async (req: PayloadRequest, entry: AuditEntry): Promise<void> => {
  for (let attempt = 1; !(await isAppended(req, entry.key)); attempt += 1) {
    const previous = await newestEvent(req)
    const event = {
      ...entry,
      sequence: (previous?.sequence ?? 0) + 1,
      previousHash: previous?.hash ?? null,
    }
    try {
      await req.payload.create({
        collection: 'audit-events',
        data: { ...event, hash: hashOf(event) },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return
    } catch (error) {
      const isTaken = ((await newestEvent(req))?.sequence ?? 0) >= event.sequence
      if (!isTaken || attempt === ATTEMPTS) throw error
      await sleep(Math.random() * LONGEST_WAIT)
    }
  }
}

/**
 * Appends an event to the hash-chained audit. In one process appends take turns; two processes that
 * append at once meet at the unique sequence, and the later one takes the next place. Call it outside
 * a transaction: a place that is taken ends the transaction it was tried in.
 */
export const appendAuditEvent = (req: PayloadRequest, entry: AuditEntry): Promise<void> =>
  auditTurns(req.payload).runExclusive(() => appendAfterNewest(req, entry))
