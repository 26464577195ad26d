import type { PayloadRequest } from 'payload'
import type { Stream } from './streams.ts'

/** The end of a chain: the newest event's place and hash; null before the first. */
export const newestEvent = async (req: PayloadRequest, collection: Stream) => {
  const { docs } = await req.payload.find({
    collection,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { sequence: true, hash: true },
    // The system's own authority: the chain is continued by whoever acts.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
