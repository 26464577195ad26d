import type { CollectionBeforeChangeHook } from 'payload'
import { createHash } from 'node:crypto'
import { idOf } from '../../../access/memberships.ts'
import { isOpenForEditing } from '../../../domain/workflow/isOpenForEditing.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { newestEdition } from '../../../operations/newestEdition.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Attachment } from '../../../payload-types.ts'

/**
 * Notes the hash of an uploaded file, the organization of its report and who brought it (it is content,
 * so she is a contributor). Files come in while the report is in draft; a stored one is never replaced.
 */
export const hashFile: CollectionBeforeChangeHook<Attachment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation === 'update') throw refuse(req, { code: 'SYSTEM_FIELD', field: 'sha256' })
  if (!req.file) throw refuse(req, { code: 'INVALID_REQUEST', field: 'file' })
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const report = data.report
    ? await findVisible(req, { collection: 'reports', id: idOf(data.report) })
    : null
  if (!report) throw refuse(req, { code: 'NOT_FOUND', field: 'report' })
  if (!isOpenForEditing({ report, item: null })) throw refuse(req, { code: 'WRONG_STATE' })
  const baseEdition = (await newestEdition(req, report.id))?.number ?? 0
  return {
    ...data,
    sha256: createHash('sha256').update(req.file.data).digest('hex'),
    organization: report.organization,
    contributions: [{ person: req.user.id, baseEdition, what: 'content' }],
  }
}
