import type { PayloadRequest } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import type { User } from '../../payload-types.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'

/**
 * The account whose deputies the person who asks may name: her own, or that of somebody to whom she grants
 * roles, for a deputy holds that one's for a time; the scope is judged when it is written. Refuses with
 * NOT_PERMITTED and NOT_FOUND.
 */
export const stoodForAccount = async (req: PayloadRequest, id: string): Promise<User> => {
  if (req.user?.id !== id && !mayAnywhere(req, 'role.grant')) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  const account = await findVisible(req, { collection: 'users', id })
  if (!account) throw refuse(req, { code: 'NOT_FOUND' })
  return account
}
