import type { PayloadRequest } from 'payload'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { isStale } from './isStale.ts'
import { newestEdition } from './newestEdition.ts'
import { publicationOf } from './publicationOf.ts'
import { writeReportChange } from './writeReportChange.ts'

/**
 * Finishes what a crash left undone: an audit event that the report's row already tells, and a
 * publication that stopped between the insertion of its edition and that row (the newest edition carries
 * the revision that the report still has). Opens a transaction only where there is something to write;
 * changes nothing when it is repeated. Call it outside a transaction.
 */
export const reconcile = async (req: PayloadRequest, report: Report): Promise<void> => {
  await auditTransition(req, 'reports', report)
  if (!REPORT_STATES[report.workflowState].awaitsPublication) return
  const newest = await newestEdition(req, report.id)
  if (newest?.revision !== report.revision) return
  const change = publicationOf(report, newest)
  try {
    await writeReportChange(req, report, change)
  } catch (error) {
    // Somebody else was ahead, with the very same or with what came after it.
    if (!isStale(error)) throw error
    return
  }
  await auditTransition(req, 'reports', { ...report, ...change })
}
