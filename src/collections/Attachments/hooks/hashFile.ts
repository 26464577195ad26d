import type { CollectionBeforeChangeHook } from 'payload'
import { createHash } from 'node:crypto'
import { refuse } from '../../../operations/refuse.ts'
import type { Attachment } from '../../../payload-types.ts'

/** Notes the hash by which an uploaded file is known. */
export const hashFile: CollectionBeforeChangeHook<Attachment> = ({ data, req }) => {
  if (!req.file) throw refuse(req, { code: 'INVALID_REQUEST', field: 'file' })
  return { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') }
}
