import type { CollectionBeforeOperationHook } from 'payload'
import { kindOfFile } from '../../../domain/fileKinds.ts'
import { refuse } from '../../../operations/refuse.ts'

/**
 * A file is what its first bytes say, and of a kind that is taken, before the base looks at it: without a file
 * it would fetch one from an address in the request. Whoever is not signed in is refused by access.
 */
export const judgeFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !req.user) return args
  const { file } = req
  if (!file) throw refuse(req, { code: 'INVALID_REQUEST', field: 'file' })
  const kind = kindOfFile(file.name, file.data)
  if (!kind) throw refuse(req, { code: 'FILE_NOT_ALLOWED', field: 'file' })
  file.mimetype = kind.mimeType
  return args
}
