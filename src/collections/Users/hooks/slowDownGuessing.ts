import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { env } from '../../../env.ts'
import { passwordHash } from '../../../operations/passwordHash.ts'

const MINUTE = 60 * 1000
const LONGEST = 60 * MINUTE

const sent = z.object({ email: z.string(), password: z.string() })
const account = z.object({
  id: z.string(),
  lockUntil: z.coerce.date().nullish(),
  prolongedUntil: z.coerce.date().nullish(),
  lockouts: z.number().nullish(),
})

/** The base locks for one and the same time; each lock in a row lasts twice as long as the one before. */
const prolonged = (until: Date, lockouts: number): Date => {
  const first = env.SIGN_IN_LOCK_MINUTES * MINUTE
  const lasting = Math.max(first, Math.min(first * 2 ** (lockouts - 1), LONGEST))
  return new Date(until.getTime() - first + lasting)
}

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
  const { id, lockUntil, prolongedUntil, lockouts } = account.safeParse(row).data ?? {}
  if (!id || (lockUntil && lockUntil > new Date())) await passwordHash(given.password, 'salt')
  if (id && lockUntil && lockUntil.getTime() !== prolongedUntil?.getTime()) {
    const until = prolonged(lockUntil, (lockouts ?? 0) + 1).toISOString()
    // No transaction has begun yet, so the lock stays when the sign-in fails.
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { lockUntil: until, prolongedUntil: until, lockouts: (lockouts ?? 0) + 1 },
      req,
    })
  }
  return args
}
