import { Semaphore } from 'async-mutex'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { judgeVisit } from '../../domain/links/judgeVisit.ts'
import type { LinkCheck } from '../../payload-types.ts'
import { requestAs } from '../requestAs.ts'
import { visit } from './visit.ts'

/** How many addresses are looked up for one round. */
const ROUND = 200
/** How many hosts are asked at once; each is asked for one page at a time, with a pause between, in milliseconds. */
const HOSTS_AT_ONCE = 4
const PAUSE = 1000
/** How long a process holds an address that it is about to visit: one that dies gives it free by itself. */
const LEASE = 5 * 60_000

interface Checking {
  readonly now: () => Date
  readonly allowed: readonly string[]
  /** Set where the process is about to end: what has not begun is left to others. */
  readonly signal: AbortSignal
}

/** Takes an address for this process: one conditional statement, so of several processes one wins. */
const claim = async (payload: Payload, { id }: LinkCheck, now: Date): Promise<boolean> => {
  const written: unknown = await payload.db.updateOne({
    collection: 'link-checks',
    where: {
      and: [
        { id: { equals: id } },
        { claimedUntil: { less_than: now.toISOString() } },
        { nextAt: { less_than_equal: now.toISOString() } },
      ],
    },
    data: { claimedUntil: new Date(now.getTime() + LEASE).toISOString() },
    req: await requestAs(payload, null),
  })
  return Boolean(written)
}

const check = async (
  payload: Payload,
  link: LinkCheck,
  { now, allowed }: Checking,
): Promise<void> => {
  const seen = await visit(link.address, { allowed })
  const at = now()
  const judged = judgeVisit(seen, { failuresBefore: link.failures, now: at })
  await payload.db.updateOne({
    collection: 'link-checks',
    id: link.id,
    data: { ...seen, ...judged, checkedAt: at.toISOString(), claimedUntil: at.toISOString() },
    req: await requestAs(payload, null),
  })
}

const byHost = (links: readonly LinkCheck[]): readonly (readonly LinkCheck[])[] => {
  const hosts = new Map<string, LinkCheck[]>()
  for (const link of links) {
    const { host } = new URL(link.address)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return [...hosts.values()]
}

/** Visits the addresses that are due, politely; answers how many it visited. */
export const checkDueLinks = async (payload: Payload, checking: Checking): Promise<number> => {
  const { now, signal } = checking
  const moment = now().toISOString()
  const { docs } = await payload.find({
    collection: 'link-checks',
    where: {
      and: [
        { nextAt: { less_than_equal: moment } },
        { wantedUntil: { greater_than: moment } },
        { claimedUntil: { less_than: moment } },
      ],
    },
    sort: 'nextAt',
    limit: ROUND,
    pagination: false,
    // The system's own authority: it reads addresses and writes what it saw there.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  const places = new Semaphore(HOSTS_AT_ONCE)
  let visited = 0
  const ofHost = async (links: readonly LinkCheck[]): Promise<void> => {
    for (const [place, link] of links.entries()) {
      if (signal.aborted) return
      if (place > 0) await pause(PAUSE, undefined, { signal }).catch(() => undefined)
      if (signal.aborted || !(await claim(payload, link, now()))) continue
      await check(payload, link, checking)
      visited += 1
    }
  }
  await Promise.all(byHost(docs).map((links) => places.runExclusive(() => ofHost(links))))
  return visited
}
