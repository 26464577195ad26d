import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types.ts'

/** A person, what she holds where, and who stands for her. */
export type PersonFacts = Pick<User, 'closedLast' | 'deputies' | 'id' | 'memberships' | 'name'>

/** Everybody who has an account that is not closed. Authority: the system's own, to find whom something concerns. */
export const loadPeople = async (req: PayloadRequest): Promise<readonly PersonFacts[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { leftAt: { exists: false } },
    pagination: false,
    depth: 0,
    select: { name: true, memberships: true, deputies: true, closedLast: true },
    overrideAccess: true,
    req,
  })
  return docs
}
