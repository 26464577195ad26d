import type { CollectionAfterLoginHook } from 'payload'
import type { User } from '../../../payload-types.ts'

/** Who has signed in is no guesser: the next lock is a first one again. */
export const forgetLocks: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (!user.lockouts) return user
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { lockouts: 0, prolongedUntil: null },
    req,
  })
  return user
}
