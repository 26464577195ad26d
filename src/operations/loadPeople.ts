import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types.ts'

/** A person, and what she holds where. */
export type PersonFacts = Pick<User, 'id' | 'memberships' | 'name'>

/** Everybody who has an account that is not closed. Authority: the system's own, to find whom something concerns. */
export const loadPeople = async (req: PayloadRequest): Promise<readonly PersonFacts[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { leftAt: { exists: false } },
    pagination: false,
    depth: 0,
    select: { name: true, memberships: true },
    overrideAccess: true,
    req,
  })
  return docs
}
