import type { CollectionBeforeLoginHook } from 'payload'
import { isOneTimeOver } from '../../../domain/oneTimePassword.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { User } from '../../../payload-types.ts'

/** Whose account was closed, or whose first password was not used in its time, does not get in though she knows it. */
export const refuseClosed: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.leftAt) throw refuse(req, { code: 'ACCOUNT_CLOSED' })
  if (isOneTimeOver(user, new Date())) throw refuse(req, { code: 'PASSWORD_EXPIRED' })
  return user
}
