import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** Nothing is deleted: a document's history, and who did what, would go with it. */
export const refuseDelete: CollectionBeforeDeleteHook = ({ req }) => {
  throw refuse(req, { code: 'DELETE_REFUSED' })
}
