import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addressOf } from '../addressOf.ts'
import { accountOf } from './accountOf.ts'
import { appendEvent } from './appendEvent.ts'
import { countFailureOf } from './failureBudget.ts'
import { takeFailedAttempts } from './signInAttempts.ts'

const account = z.object({ id: z.string(), lockUntil: z.string().nullish() })

const findAccount = async ({ payload }: PayloadRequest, email: string | null) => {
  if (email === null) return null
  const row = await payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    req: await createLocalReq({}, payload),
  })
  return account.safeParse(row).data ?? null
}

const tellFailure = async (req: PayloadRequest, typed: string): Promise<void> => {
  const { payload } = req
  const now = new Date()
  const email = accountOf(typed)
  const found = await findAccount(req, email)
  const told = {
    account: email,
    person: found?.id ?? null,
    address: addressOf(req),
    at: now.toISOString(),
  }
  const asking = await createLocalReq({}, payload)
  const count = countFailureOf(payload, { person: told.person, now: now.getTime() })
  if (count > 0) {
    const entry = { ...told, key: randomUUID(), action: 'failed', count } as const
    await appendEvent(asking, { stream: 'sign-in-events', entry })
  }
  if (found?.lockUntil && Date.parse(found.lockUntil) > now.getTime()) {
    // Said once for each time until which it is locked, however many failures come before that.
    const key = `users:${found.id}:locked:${found.lockUntil}`
    const entry = { ...told, key, action: 'locked', count: 1 } as const
    await appendEvent(asking, { stream: 'sign-in-events', entry })
  }
}

/**
 * Tells the stream of sign-ins which attempts of a request failed, and whether an account was locked by
 * them. What cannot be told is logged: the person has her answer all the same.
 */
export const tellFailedSignIns = async (req: PayloadRequest): Promise<void> => {
  for (const typed of takeFailedAttempts(req)) {
    try {
      await tellFailure(req, typed)
    } catch (error) {
      req.payload.logger.error({ err: error }, 'A failed sign-in was not told to the audit')
    }
  }
}
