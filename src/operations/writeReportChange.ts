import type { PayloadRequest } from 'payload'
import type { ReportChange } from '../domain/workflow/applyTransition.ts'
import type { Report } from '../payload-types.ts'
import { withPermit } from './permits.ts'

/**
 * Writes one transition into the report's row, with a permit for exactly that write. Authority: the
 * decision that was made before. Refuses as STALE where the row is no longer the one that was judged.
 */
export const writeReportChange = async (
  req: PayloadRequest,
  report: Report,
  change: ReportChange,
): Promise<void> => {
  const { workflowState: from, revision, id } = report
  const { workflowState: to } = change
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
}
