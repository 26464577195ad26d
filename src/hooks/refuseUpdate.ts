import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** A stored file is never replaced: refused before anything touches the file, whoever asks. */
export const refuseUpdate: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') throw refuse(req, { code: 'DELETE_REFUSED' })
  return args
}
