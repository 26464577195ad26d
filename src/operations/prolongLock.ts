import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const LONGEST = 60 * 60 * 1000

const account = z.object({
  id: z.string(),
  lockUntil: z.coerce.date().nullish(),
  prolongedUntil: z.coerce.date().nullish(),
  lockouts: z.number().nullish(),
})

const prolonged = (until: Date, first: number, lockouts: number): Date => {
  const lasting = Math.max(first, Math.min(first * 2 ** (lockouts - 1), LONGEST))
  return new Date(until.getTime() - first + lasting)
}

/**
 * The base locks for one and the same time; each lock in a row lasts twice as long as the one before, up
 * to an hour. `row`: an account as the database has it. A lock that was prolonged stays as it is.
 */
export const prolongLock = async (req: PayloadRequest, row: unknown): Promise<void> => {
  const { id, lockUntil, prolongedUntil, lockouts } = account.safeParse(row).data ?? {}
  if (!id || !lockUntil || lockUntil.getTime() === prolongedUntil?.getTime()) return
  const { lockTime } = req.payload.collections.users.config.auth
  const until = prolonged(lockUntil, lockTime, (lockouts ?? 0) + 1).toISOString()
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { lockUntil: until, prolongedUntil: until, lockouts: (lockouts ?? 0) + 1 },
    req,
  })
}
