import type { PayloadRequest, Where } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'

/** The newest request that a filter lets through; null where there is none. Authority: the system's own. */
export const findRequest = async (
  req: PayloadRequest,
  where: Where,
): Promise<SecondPersonRequest | null> => {
  const { docs } = await req.payload.find({
    collection: 'second-person-requests',
    where,
    sort: '-requestedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
