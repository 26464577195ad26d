import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import { requestAs } from '../requestAs.ts'
import { eventsInOrder } from './eventsInOrder.ts'
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

/** Reads both chains from their beginning, and looks for events that the rows tell and the audit does not. */
export const verifyAudit = async (payload: Payload): Promise<VerifiedAudit> => {
  const streams: VerifiedChain[] = []
  for (const stream of STREAMS) {
    const req = await requestAs(payload, null)
    streams.push(await verifyChain(stream, eventsInOrder(req, stream)))
  }
  const inChain = streams.find(({ broken }) => broken)?.broken ?? null
  const broken = inChain ?? (await firstMissing(payload))
  return { isWhole: broken === null, streams, broken }
}
