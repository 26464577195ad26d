import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ReportChange } from '../domain/workflow/applyTransition.ts'
import type { Report } from '../payload-types.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { withPermit } from './permits.ts'

/**
 * Writes one transition into the report's row, with a permit for exactly that write, and appends the
 * audit event that the row already tells. Authority: the decision that was made before.
 */
export const writeReportChange = async (
  req: PayloadRequest,
  report: Report,
  change: ReportChange,
): Promise<void> => {
  const { workflowState: from, revision, id } = report
  const { workflowState: to, lastTransition } = change
  await withPermit(req.payload, { collection: 'reports', id, from, to, revision }, (context) =>
    req.payload.update({
      collection: 'reports',
      id,
      data: { ...change, revision },
      depth: 0,
      overrideAccess: true,
      context,
      req,
    }),
  )
  await appendAuditEvent(req, {
    key: `reports:${id}:${lastTransition.revision}`,
    action: `report.${lastTransition.transition}`,
    actor: lastTransition.actor,
    subject: 'reports',
    document: id,
    organization: idOf(report.organization),
    from: lastTransition.from,
    to: lastTransition.to,
    reason: lastTransition.reason ?? null,
    address: null,
    at: lastTransition.at,
  })
}
