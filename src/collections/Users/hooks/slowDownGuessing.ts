import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { isLocked } from '../../../operations/isLocked.ts'
import { passwordHash } from '../../../operations/passwordHash.ts'
import { prolongLock } from '../../../operations/prolongLock.ts'

const sent = z.object({ email: z.string(), password: z.string() })

/**
 * Makes guessing slow, and silent about who has an account. The base locks an account after some failures,
 * always for the same time: who comes back finds the lock prolonged, and only the owner's signing in or the
 * administrator's unlocking starts anew. Where there is no account, or a locked one, the base answers at once; the
 * time that a password takes to check is spent all the same.
 */
export const slowDownGuessing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const given = sent.safeParse(Reflect.get(args, 'data')).data
  if (operation !== 'login' || !given) return args
  const row = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: given.email.toLowerCase().trim() } },
    req,
  })
  if (!row || isLocked(row)) await passwordHash(given.password, 'salt')
  // No transaction has begun yet, so the lock stays when the sign-in fails.
  await prolongLock(req, row)
  return args
}
