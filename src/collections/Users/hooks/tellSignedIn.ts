import type { CollectionAfterLoginHook } from 'payload'
import { forgetAttempt } from '../../../operations/audit/signInAttempts.ts'
import { tellSignIn } from '../../../operations/audit/tellSignIn.ts'
import type { User } from '../../../payload-types.ts'

/** Tells the stream of sign-ins of one that succeeded; who cannot be told of does not get in. */
export const tellSignedIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await tellSignIn(req, { action: 'signedIn', person: user })
  forgetAttempt(req, user.email)
  return user
}
