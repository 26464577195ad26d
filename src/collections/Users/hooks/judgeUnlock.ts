import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { isAccountWithin } from '../../../access/isAccountWithin.ts'
import { refuse } from '../../../operations/refuse.ts'

const asked = z.object({ email: z.string() })

/** A locked account is opened by whoever administers it; an address that nobody has is answered like one elsewhere. */
export const judgeUnlock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // The base runs the hook before an unlock too, which its types do not say.
  const given = asked.safeParse(Reflect.get(args, 'data')).data
  if (String(operation) !== 'unlock' || !given || !req.user) return args
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: given.email.toLowerCase().trim() } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { memberships: true },
    // The system's own authority: where the account belongs is asked, and nothing of it told.
    overrideAccess: true,
    req,
  })
  const [account] = docs
  if (!(await isAccountWithin(req, account ? (account.memberships ?? []) : null))) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  return args
}
