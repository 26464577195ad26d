import type { PayloadRequest } from 'payload'
import type { User } from '../../payload-types.ts'
import { findVisible } from '../findVisible.ts'
import { inTransaction } from '../inTransaction.ts'
import { refuse } from '../refuse.ts'
import { requireReason } from '../requireReason.ts'
import { handOver } from './handOver.ts'
import { managedAccount } from './managedAccount.ts'

type Standing = Pick<User, 'closedLast' | 'handoverTo' | 'leftAt' | 'leftReason'>

/**
 * Authority: who manages accounts, as `managedAccount` found; the hooks of the collection judge whether
 * she may change this one.
 */
const write = (req: PayloadRequest, { id, revision }: User, standing: Standing): Promise<User> =>
  req.payload.update({
    collection: 'users',
    id,
    data: { ...standing, revision: revision ?? 0 },
    depth: 0,
    overrideAccess: true,
    req,
  })

/**
 * Closes the account of who leaves: she signs in no more, her sessions end, nothing waits for her, and
 * her name stays wherever it stands. With a successor the chapters of drafts that were given to her are
 * his from then on, also those that are sent back later; what a crash leaves of it the caretaker finishes.
 * Nobody stands for her any more, nor she for anybody, also when the account is opened again. The reason is
 * told to the audit. Refuses with NOT_PERMITTED, NOT_FOUND and, without a reason, GUARD_FAILED.
 */
export const closeAccount = async (
  req: PayloadRequest,
  id: string,
  { to, reason }: { readonly to: string | null; readonly reason: string },
): Promise<{ readonly moved: number; readonly revision: number }> => {
  const account = await managedAccount(req, id)
  requireReason(req, reason)
  const successor = to === null ? null : await findVisible(req, { collection: 'users', id: to })
  if (to !== null && (!successor || successor.leftAt || to === id)) {
    throw refuse(req, { code: 'NOT_FOUND', field: 'to' })
  }
  return inTransaction(req, async () => {
    const leftAt = account.leftAt ?? new Date().toISOString()
    const { revision } = await write(req, account, {
      ...{ leftAt, handoverTo: to, leftReason: reason },
      // What she was named for, and who was named for her, ended with it.
      closedLast: leftAt,
    })
    const moved = to === null ? 0 : await handOver(req, { from: id, to })
    return { moved, revision: revision ?? 0 }
  })
}

/** Opens an account again; what was given to others stays theirs. Refuses as closing it does. */
export const reopenAccount = async (
  req: PayloadRequest,
  id: string,
): Promise<{ readonly revision: number }> => {
  const standing = { leftAt: null, leftReason: null, handoverTo: null }
  const { revision } = await write(req, await managedAccount(req, id), standing)
  return { revision: revision ?? 0 }
}
