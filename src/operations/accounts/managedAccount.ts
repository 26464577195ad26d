import type { PayloadRequest } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import type { User } from '../../payload-types.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'

/**
 * The account of somebody else that an administrator names; what she may change of it is judged when it is
 * written. Refuses with NOT_PERMITTED, her own account too, and NOT_FOUND.
 */
export const managedAccount = async (req: PayloadRequest, id: string): Promise<User> => {
  if (!mayAnywhere(req, 'account.manage') || req.user?.id === id) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  const account = await findVisible(req, { collection: 'users', id })
  if (!account) throw refuse(req, { code: 'NOT_FOUND' })
  return account
}
