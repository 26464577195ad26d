import type { CollectionSlug } from 'payload'
import type { DoorWorld } from './doorWorld.ts'

/** What changes by looking: who is signed in, and what was tried at the door of signing in. */
const UNKEPT = ['payload-preferences', 'payload-kv', 'payload-migrations', 'sign-in-events']
const OF_SESSIONS = ['sessions', 'loginAttempts', 'lockUntil', 'lockouts', 'prolongedUntil']

const PUBLIC_QUERY = `{ reports { totalCount nodes {
  id organization { slug name } year edition title contentHash publishedAt preamble { text }
  sections { id number heading body { html } } keyInitiatives { id title } proposalResponses { id url }
  statisticalTables { id } notice { at kind reason } changeHistory { edition at kind note }
} } }`

const isKept = (slug: string): slug is CollectionSlug => !UNKEPT.includes(slug)

/** Everything that is kept, and what the public reads: compared before and after a refusal. */
export const everythingKept = async ({ desk: { payload }, served }: DoorWorld): Promise<string> => {
  const body = { query: PUBLIC_QUERY }
  const record = await served.call('/graphql', { method: 'POST', body })
  if (record.status !== 200) throw new Error(record.text)
  const slugs = payload.config.collections.map(({ slug }) => slug).filter(isKept)
  const kept: unknown[] = [record.text]
  for (const collection of slugs) {
    const { docs } = await payload.db.find({ collection, pagination: false, sort: 'id' })
    kept.push(docs)
    if (!payload.collections[collection].config.versions) continue
    // Without a condition it is an estimate on MongoDB.
    const where = { parent: { exists: true } }
    kept.push((await payload.db.countVersions({ collection, where })).totalDocs)
  }
  kept.push(await payload.db.findGlobal({ slug: 'settings' }))
  return JSON.stringify(kept, (name, value: unknown) =>
    OF_SESSIONS.includes(name) ? undefined : value,
  )
}
