import type { PayloadRequest } from 'payload'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import type { Report } from '../payload-types.ts'
import { newestEdition } from './newestEdition.ts'
import { writeReportChange } from './writeReportChange.ts'

/**
 * Finishes a publication that stopped between the insertion of its edition and the report's row: the
 * newest edition carries the revision that the report still has. Answers whether anything was written.
 */
export const reconcile = async (req: PayloadRequest, report: Report): Promise<boolean> => {
  if (!REPORT_STATES[report.workflowState].awaitsPublication) return false
  const newest = await newestEdition(req, report.id)
  if (!newest || newest.revision !== report.revision) return false
  await writeReportChange(req, report, {
    workflowState: 'published',
    lastTransition: {
      transition: 'publish',
      actor: 'system',
      from: report.workflowState,
      to: 'published',
      at: newest.publishedAt,
      revision: report.revision + 1,
    },
  })
  return true
}
