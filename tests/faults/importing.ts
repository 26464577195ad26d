import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'
import { ITEM_COLLECTIONS } from '../../src/domain/slugs.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { send } from './send.ts'

/** A text that an editor imports into an organization of her own. */
export type Importing = Awaited<ReturnType<typeof makeEditor>>

/** Makes somebody with something to import. */
export const makeImporting = (payload: Payload): Promise<Importing> => makeEditor(payload)

const answered = z.object({ outcome: z.string() })

/** Imports in the process of a server, as the command does; answers the outcome, or why there is none. */
export const importAt = async (
  url: string,
  { editor, text }: Importing,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const body = { as: editor.id, text }
  const answer = await send(url, { method: 'POST', path: '/fault/import', body, headers })
  const { data } = answered.safeParse(answer.body)
  return data?.outcome ?? `${answer.status} ${String(answer.code)}`
}

/** How many documents of each kind an import has left, and how often the audit tells of it. */
const leftBy = async (payload: Payload, { organization: { id } }: Importing) => {
  const where = { organization: { equals: id } }
  const counts: Record<string, number> = {}
  for (const collection of ['reports', ...ITEM_COLLECTIONS] as const) {
    counts[collection] = (await payload.count({ collection, where })).totalDocs
  }
  const events = await payload.count({
    collection: 'audit-events',
    where: { and: [where, { action: { equals: 'report.import' } }] },
  })
  return { ...counts, events: events.totalDocs }
}

/** What the text leaves on the desk when nobody dies, each part once. */
const WHOLE = {
  reports: 1,
  sections: 17,
  'key-initiatives': 4,
  'proposal-responses': 2,
  'statistical-tables': 0,
  events: 1,
}

/** What of an import is not as it is where nobody dies; null where all of it is. */
export const wrongWith = async (payload: Payload, importing: Importing): Promise<string | null> => {
  const left = await leftBy(payload, importing)
  return isDeepStrictEqual(left, WHOLE) ? null : JSON.stringify(left)
}
