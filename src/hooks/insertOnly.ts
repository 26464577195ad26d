import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** A row of the record or of the audit is inserted once and never changed, whoever asks. */
export const insertOnly: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw refuse(req, { code: 'DELETE_REFUSED' })
  return data
}
