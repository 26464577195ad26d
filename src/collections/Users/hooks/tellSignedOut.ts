import type { CollectionAfterLogoutHook } from 'payload'
import { tellSignIn } from '../../../operations/audit/tellSignIn.ts'

/** Tells the stream of sign-ins that a person signed out. */
export const tellSignedOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await tellSignIn(req, { action: 'signedOut', person: req.user })
}
