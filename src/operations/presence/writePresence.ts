import type { PayloadRequest } from 'payload'
import type { ToldPresence } from './readPresence.ts'

/** How long a page counts as open after it was heard of last; pages tell of themselves three times in it. */
export const HEARD_WITHIN = 60_000
/** As many pages as one person may have open; further ones are not told of. */
const MOST_PAGES = 50

interface Page extends ToldPresence {
  /** `collection:id`. */
  readonly document: string
  readonly person: string
  /** For whom she would write there, where she would as a deputy. */
  readonly standsFor: string | null
  readonly now: Date
}

const isNoted = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'presences',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const pagesOf = async (req: PayloadRequest, person: string): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'presences',
    where: { person: { equals: person } },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/**
 * Notes that a page is open, or no more, and deletes what was not heard of for long. One row a page, whoever
 * of several processes is told; no revision, no version and no audit. Authority: the system's own.
 */
export const writePresence = async (
  req: PayloadRequest,
  { document, person, standsFor, page, hasUnsaved, isLeaving, now }: Page,
): Promise<void> => {
  const { db } = req.payload
  const key = `${document}:${person}:${page}`
  const longAgo = new Date(now.getTime() - HEARD_WITHIN).toISOString()
  const gone = isLeaving
    ? { key: { equals: key } }
    : { and: [{ seenAt: { less_than: longAgo } }, { key: { not_equals: key } }] }
  await db.deleteMany({ collection: 'presences', where: gone, req })
  if (isLeaving) return
  const seenAt = now.toISOString()
  const known: unknown = await db.updateOne({
    collection: 'presences',
    where: { key: { equals: key } },
    data: { seenAt, hasUnsaved, standsFor },
    req,
  })
  if (known || (await pagesOf(req, person)) >= MOST_PAGES) return
  const data = { key, document, person, standsFor, openedAt: seenAt, seenAt, hasUnsaved }
  try {
    await req.payload.create({ collection: 'presences', data, overrideAccess: true, req })
  } catch (error) {
    // The page told of itself twice at once.
    if (!(await isNoted(req, key))) throw error
  }
}
