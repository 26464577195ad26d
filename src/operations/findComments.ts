import type { PayloadRequest, Where } from 'payload'
import type { Comment } from '../payload-types.ts'

/** The comments that a filter lets through, of those that the person who asks may read, oldest first. */
export const findComments = async (req: PayloadRequest, where: Where): Promise<Comment[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Who may read none finds none.
    disableErrors: true,
    req,
  })
  return docs
}
