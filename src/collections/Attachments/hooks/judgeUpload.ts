import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { isPermitted } from '../../../domain/permissions.ts'
import { isOpenForEditing } from '../../../domain/workflow/isOpenForEditing.ts'
import { rolesOn } from '../../../operations/actorOf.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { newestEdition } from '../../../operations/newestEdition.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Attachment } from '../../../payload-types.ts'

/**
 * Files come in while their report is in draft, by whoever has the permission in its organization. A file
 * is content, so who brings it is a contributor; its organization is the report's.
 */
export const judgeUpload: CollectionBeforeValidateHook<Attachment> = async ({ data, req }) => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const report = data?.report
    ? await findVisible(req, { collection: 'reports', id: idOf(data.report) })
    : null
  if (!report) throw refuse(req, { code: 'NOT_FOUND', field: 'report' })
  const organization = idOf(report.organization)
  if (!isPermitted(await rolesOn(req, organization), 'attachment.write')) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  if (!isOpenForEditing({ report, item: null })) throw refuse(req, { code: 'WRONG_STATE' })
  const baseEdition = (await newestEdition(req, report.id))?.number ?? 0
  return {
    ...data,
    organization,
    contributions: [{ person: req.user.id, baseEdition, what: 'content' }],
  }
}
