import type { CollectionAfterReadHook } from 'payload'
import { stateOf } from '../../../operations/webhooks/stateOf.ts'
import type { Webhook } from '../../../payload-types.ts'

/** Says how a webhook stands, so that a list of them shows who does not get anything. */
export const tellState: CollectionAfterReadHook<Webhook> = async ({ doc, req }) => ({
  ...doc,
  state: await stateOf(req, doc),
})
