import type { PayloadRequest } from 'payload'
import { isReportState, REPORT_STATES } from '../domain/workflow/states.ts'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { isStale } from './isStale.ts'
import { newestEdition } from './newestEdition.ts'
import { publicationOf } from './publicationOf.ts'
import { writeReportChange } from './writeReportChange.ts'

/**
 * The revision from which a report that awaits publication would have been published. One that was taken
 * down or put on another time while its edition was being inserted still awaits what is public by now.
 */
const isOf = (edition: number, { revision, lastTransition }: Report): boolean => {
  if (edition === revision) return true
  const from = lastTransition?.from ?? ''
  return (
    edition === revision - 1 &&
    lastTransition?.revision === revision &&
    isReportState(from) &&
    REPORT_STATES[from].awaitsPublication
  )
}

/**
 * Finishes a publication that stopped between the insertion of its edition and the report's row. Answers
 * whether the row was written.
 */
export const finishPublication = async (req: PayloadRequest, report: Report): Promise<boolean> => {
  if (!REPORT_STATES[report.workflowState].awaitsPublication) return false
  const newest = await newestEdition(req, report.id)
  if (!newest || !isOf(newest.revision, report)) return false
  const change = publicationOf(report, newest)
  try {
    await writeReportChange(req, report, change)
  } catch (error) {
    // Somebody else was ahead, with the very same or with what came after it.
    if (!isStale(error)) throw error
    return false
  }
  await auditTransition(req, 'reports', { ...report, ...change })
  return true
}
