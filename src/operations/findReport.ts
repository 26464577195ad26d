import type { PayloadRequest } from 'payload'
import type { Report } from '../payload-types.ts'

/**
 * A report's row as it is now, relations as ids; null where there is none. Authority: the system's own, so
 * whether the person who asks may see it is judged apart.
 */
export const findReport = async (req: PayloadRequest, id: string): Promise<Report | null> => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
