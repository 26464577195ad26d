import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { closeAccount, reopenAccount } from '../operations/accounts/closeAccount.ts'
import { makeOneTimePassword, openAccount } from '../operations/accounts/oneTimePassword.ts'
import { refuse } from '../operations/refuse.ts'
import { bodyOf } from './bodyOf.ts'
import { idAskedFor } from './idAskedFor.ts'

const NEW_ACCOUNT = z.object({ name: z.string().trim().min(1).max(200), email: z.email() })
const CLOSING = z.object({
  to: z.string().min(1).nullable().default(null),
  reason: z.string().trim().max(1000).default(''),
})

const posting = (
  path: string,
  answer: (req: PayloadRequest) => Promise<object>,
): Omit<Endpoint, 'root'> => ({
  method: 'post',
  path,
  handler: async (req) =>
    Response.json(await answer(req), { headers: { 'cache-control': 'no-store' } }),
})

/**
 * `POST /api/users/one-time-password` `{ name, email }` → a new account · `POST /api/users/{id}/one-time-password` →
 * both `{ id, name, email, password, until, revision }`, this once · `POST …/close` `{ reason, to? }` → `{ moved, revision }` · `POST …/reopen` →
 * `{ revision }`.
 */
export const accountEndpoints = [
  posting('/one-time-password', async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return openAccount(req, await bodyOf(req, NEW_ACCOUNT))
  }),
  posting('/:id/one-time-password', (req) => makeOneTimePassword(req, idAskedFor(req))),
  posting('/:id/close', async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const id = idAskedFor(req)
    return closeAccount(req, id, await bodyOf(req, CLOSING))
  }),
  posting('/:id/reopen', (req) => reopenAccount(req, idAskedFor(req))),
]
