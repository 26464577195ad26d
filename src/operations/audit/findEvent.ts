import type { PayloadRequest, Where } from 'payload'

/** The newest audit event that a filter lets through; null where there is none. Authority: the server's own. */
export const findEvent = async (req: PayloadRequest, where: Where) => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
