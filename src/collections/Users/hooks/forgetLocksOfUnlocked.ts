import type { CollectionAfterOperationHook } from 'payload'
import { z } from 'zod'

const unlocked = z.object({ data: z.object({ email: z.string() }) })

/** The administrator's unlocking starts anew: the next lock is a first one again. */
export const forgetLocksOfUnlocked: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  // The base runs the hook after an unlock too, which its types do not say.
  const named = String(operation) === 'unlock' ? unlocked.safeParse(args).data : undefined
  if (!named) return result
  await req.payload.db.updateOne({
    collection: 'users',
    where: { email: { equals: named.data.email.toLowerCase().trim() } },
    data: { lockouts: 0, prolongedUntil: null },
    req,
  })
  return result
}
