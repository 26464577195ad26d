import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import { requestAs } from '../requestAs.ts'
import { eventsInOrder } from './eventsInOrder.ts'
import { isInChain } from './isInChain.ts'
import { missingEvents } from './missingEvents.ts'
import { STREAMS } from './streams.ts'
import { type VerifiedChain, verifyChain } from './verifyChain.ts'

/** How long a server that is at work beside may take between a row and its event, in milliseconds. */
const MOMENT = 1000

/** What came of reading the whole audit. */
export interface VerifiedAudit {
  readonly isWhole: boolean
  readonly streams: readonly VerifiedChain[]
  readonly broken: BrokenLink | null
}

const firstMissing = async (payload: Payload): Promise<BrokenLink | null> => {
  const before = await missingEvents(await requestAs(payload, null))
  if (before.length === 0) return null
  await sleep(MOMENT)
  const keys = new Set(before.map(({ key }) => key))
  const still = await missingEvents(await requestAs(payload, null))
  const [first] = still.filter(({ key }) => keys.has(key))
  if (!first) return null
  const { key, action } = first
  const what = 'missingEvent'
  return { in: 'audit-events', sequence: null, key, what, expected: action, found: null }
}

/** The end of the sign-ins that the audit noted and that is there no more. */
const firstCutOff = async (payload: Payload): Promise<BrokenLink | null> => {
  const req = await requestAs(payload, null)
  const noted = { action: { equals: 'audit.noteSignIns' } }
  for await (const { key, from, to } of eventsInOrder(req, 'audit-events', noted)) {
    if (await isInChain(req, 'sign-in-events', to ?? '')) continue
    const sequence = Number(from)
    return { in: 'sign-in-events', sequence, key, what: 'head', expected: to, found: null }
  }
  return null
}

/** A head that somebody kept elsewhere and that is in no chain. */
const firstUnknown = async (
  payload: Payload,
  heads: readonly string[],
): Promise<BrokenLink | null> => {
  const req = await requestAs(payload, null)
  for (const head of heads) {
    const found = await Promise.all(STREAMS.map((stream) => isInChain(req, stream, head)))
    if (found.includes(true)) continue
    const what = 'head'
    return { in: STREAMS.join(', '), sequence: null, key: head, what, expected: head, found: null }
  }
  return null
}

/**
 * Reads both chains from their beginning, looks for events that the rows tell and the audit does not, and
 * for ends that were cut off: heads that the audit noted, and those that somebody kept and gives.
 */
export const verifyAudit = async (
  payload: Payload,
  { heads = [] }: { readonly heads?: readonly string[] } = {},
): Promise<VerifiedAudit> => {
  const streams: VerifiedChain[] = []
  for (const stream of STREAMS) {
    const req = await requestAs(payload, null)
    streams.push(await verifyChain(stream, eventsInOrder(req, stream)))
  }
  const inChain = streams.find(({ broken }) => broken)?.broken ?? null
  const broken =
    inChain ??
    (await firstCutOff(payload)) ??
    (await firstUnknown(payload, heads)) ??
    (await firstMissing(payload))
  return { isWhole: broken === null, streams, broken }
}
