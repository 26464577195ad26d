import type { PayloadRequest } from 'payload'

/** What the newest edition of a report says of itself, without its snapshot; null before the first. */
export const newestEdition = async (req: PayloadRequest, report: string) => {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { report: { equals: report } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { number: true, revision: true, contentHash: true, publishedAt: true },
    // The record is public; nothing is told that a reader could not see.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
