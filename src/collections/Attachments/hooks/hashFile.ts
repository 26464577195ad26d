import type { CollectionBeforeChangeHook } from 'payload'
import { createHash } from 'node:crypto'
import { idOf } from '../../../access/memberships.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Attachment } from '../../../payload-types.ts'

/**
 * Notes the hash of an uploaded file and the organization of its report. A file once stored is not
 * replaced, whoever asks.
 */
export const hashFile: CollectionBeforeChangeHook<Attachment> = async ({ data, operation, req }) => {
  if (operation === 'update') throw refuse(req, { code: 'SYSTEM_FIELD', field: 'sha256' })
  if (!req.file) throw refuse(req, { code: 'INVALID_REQUEST', field: 'file' })
  const report = data.report ? await findVisible(req, { collection: 'reports', id: idOf(data.report) }) : null
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  return { ...data, sha256, organization: report.organization }
}
