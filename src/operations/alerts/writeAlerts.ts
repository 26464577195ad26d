import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { toldToDeputies } from '../deputies/toldToDeputies.ts'
import type { AlertSource } from './AlertSource.ts'

const isThere = async (
  req: PayloadRequest,
  collection: 'alert-sources' | 'alerts',
  key: string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { key: { equals: key } },
    // The system's own authority: that somebody was told is asked, and nothing of it.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Inserts a row where its unique key is free; one that another process inserted meanwhile is as good. */
const insert = async (
  req: PayloadRequest,
  collection: 'alert-sources' | 'alerts',
  data: { readonly key: string } & Readonly<Record<string, unknown>>,
): Promise<void> => {
  try {
    await req.payload.db.create({ collection, data: { ...data, id: randomUUID() }, req })
  } catch (error) {
    if (!(await isThere(req, collection, data.key))) throw error
  }
}

/** What a message to the office's gateway is made of: what all of the alerts have in common, and who is meant. */
const messageOf = ({ at, alerts }: AlertSource) => {
  const [first] = alerts
  if (!first) return { message: 'none' as const }
  const { person: _person, standsFor: _standsFor, actorFor: _actorFor, ...common } = first
  return {
    ...common,
    at,
    persons: alerts.map(({ person }) => person),
    message: 'waiting' as const,
    messageClaimedUntil: at,
    messageNextAt: at,
    messageFailures: 0,
  }
}

/**
 * Tells people of something, each once, and whoever stands for them. That it was told is noted last, so a crash in between is made up for
 * by the next who tells it. Call it outside a transaction.
 */
export const writeAlerts = async (
  req: PayloadRequest,
  { key, at, alerts: given }: AlertSource,
): Promise<void> => {
  const alerts = await toldToDeputies(req, given)
  for (const alert of alerts) {
    await insert(req, 'alerts', {
      ...alert,
      // A chapter that comes back to somebody is another matter, under the same key of what was told.
      key: `${key}:${alert.person}:${at}`,
      at,
      mail: 'waiting',
      mailClaimedUntil: at,
      mailNextAt: at,
      mailFailures: 0,
    })
  }
  await insert(req, 'alert-sources', { key, ...messageOf({ key, at, alerts }) })
}

/** Of some keys those of which nobody was told yet. */
export const untold = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (keys.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'alert-sources',
    where: { key: { in: [...keys] } },
    select: { key: true },
    pagination: false,
    depth: 0,
    // The system's own authority, as above.
    overrideAccess: true,
    req,
  })
  const told = new Set(docs.map(({ key }) => key))
  return new Set(keys.filter((key) => !told.has(key)))
}
