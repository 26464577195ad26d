import type { Payload } from 'payload'
import { SYSTEM_ACTOR } from '../../domain/workflow/systemActor.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { requestAs } from '../requestAs.ts'
import { newestEvent } from './newestEvent.ts'

/** How often the head of the sign-ins is noted at most, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000

const lastNoted = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'audit.noteSignIns' } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { at: true },
    // The system's own authority: the chains are kept for whoever acts.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  return Date.parse(docs[0]?.at ?? new Date(0).toISOString())
}

/**
 * Notes in the audit, once a day, how far the stream of sign-ins has come: its place and hash. Whoever
 * cuts off the end of that stream has to cut off the audit as well, whose head stands in the editions.
 */
export const noteSignIns = async (payload: Payload): Promise<void> => {
  if (Date.now() - (await lastNoted(payload)) < DAY) return
  const req = await requestAs(payload, null)
  const head = await newestEvent(req, 'sign-in-events')
  if (!head) return
  await appendAuditEvent(req, {
    key: `sign-in-events:${head.sequence}`,
    action: 'audit.noteSignIns',
    actor: SYSTEM_ACTOR.id,
    subject: 'sign-in-events',
    document: 'sign-in-events',
    organization: null,
    from: String(head.sequence),
    to: head.hash,
    reason: null,
    address: null,
    at: new Date().toISOString(),
  })
}
