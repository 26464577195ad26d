import type { PayloadRequest, Where } from 'payload'
import { PURGED_TEXT } from '../../domain/twoPersons/purged.ts'

/**
 * Takes out of comments what they quote and would put in its place, and where the comment itself is purged
 * its words too. Authority:
 * the decision of two people; the hook that keeps a comment as its author wrote it is passed by.
 */
export const purgeComments = async (
  req: PayloadRequest,
  where: Where,
  { isWhole }: { readonly isWhole: boolean },
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where,
    pagination: false,
    depth: 0,
    select: { text: true },
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection: 'comments',
      id,
      data: { quote: null, replacement: null, ...(isWhole ? { text: PURGED_TEXT } : {}) },
      req,
    })
  }
}
