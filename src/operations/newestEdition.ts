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
    select: {
      number: true,
      revision: true,
      contentHash: true,
      publishedAt: true,
      publishedBy: true,
      publishedFor: true,
    },
    // The system's own authority, for what was published is no secret; the publisher's id stays in here.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
