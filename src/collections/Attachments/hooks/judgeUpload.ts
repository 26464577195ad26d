import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import type { Permission } from '../../../domain/permissions.ts'
import { isOpenForEditing } from '../../../domain/workflow/isOpenForEditing.ts'
import type { ReportState } from '../../../domain/workflow/states.ts'
import { REPORT_TRANSITIONS } from '../../../domain/workflow/transitions.ts'
import { rightTo } from '../../../operations/actorOf.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { newestEdition } from '../../../operations/newestEdition.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Attachment, Report } from '../../../payload-types.ts'

const scanStates: readonly ReportState[] = REPORT_TRANSITIONS.recordSignature.from

/** A file that is content comes in like a text; the scan of a signature while one can be recorded. */
const RULES = {
  content: {
    permission: 'attachment.write',
    isOpen: (report: Report) => isOpenForEditing({ report, item: null }),
  },
  evidence: {
    permission: REPORT_TRANSITIONS.recordSignature.permission,
    isOpen: ({ workflowState }: Report) => scanStates.includes(workflowState),
  },
} as const satisfies Record<
  Attachment['kind'],
  { permission: Permission; isOpen: (report: Report) => boolean }
>

/**
 * Files come in while their report is open for them, by whoever has the permission in its organization.
 * Who brings a file that is content is a contributor, who brings a proof is none; the file's organization
 * is the report's.
 */
export const judgeUpload: CollectionBeforeValidateHook<Attachment> = async ({ data, req }) => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const report = data?.report
    ? await findVisible(req, { collection: 'reports', id: idOf(data.report) })
    : null
  if (!report) throw refuse(req, { code: 'NOT_FOUND', field: 'report' })
  const organization = idOf(report.organization)
  const kind = data?.kind ?? 'content'
  if (!Object.hasOwn(RULES, kind)) throw refuse(req, { code: 'INVALID_REQUEST', field: 'kind' })
  const { permission, isOpen } = RULES[kind]
  const right = await rightTo(req, organization, permission)
  if (!right) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (!isOpen(report)) throw refuse(req, { code: 'WRONG_STATE' })
  const baseEdition = (await newestEdition(req, report.id))?.number ?? 0
  return {
    ...data,
    organization,
    kind,
    contributions:
      kind === 'content' ? [{ person: req.user.id, ...right, baseEdition, what: 'content' }] : [],
  }
}
