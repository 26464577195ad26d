import type { PayloadRequest } from 'payload'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { isStale } from './isStale.ts'
import { loadWorkingReport } from './loadWorkingReport.ts'
import { newestTakedown } from './newestTakedown.ts'
import { reportSubject } from './reportSubject.ts'
import { takedownOf } from './takedownOf.ts'
import { writeReportChange } from './writeReportChange.ts'

const isTold = async (req: PayloadRequest, document: string, at: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: {
      and: [
        { document: { equals: document } },
        { action: { equals: 'report.takeDown' } },
        { at: { equals: at } },
      ],
    },
    // The system's own authority: whether it was told is asked for whoever acts.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Finishes a takedown that stopped after its notice was inserted, or whose row somebody else wrote in
 * between: the audit does not tell of it, so the report's row gets it now. Repeating it changes nothing.
 */
export const finishTakedown = async (
  req: PayloadRequest,
  { id }: Pick<Report, 'id'>,
): Promise<void> => {
  const notice = await newestTakedown(req, id)
  // A notice of nobody was brought into the record from elsewhere, and no row follows it.
  if (!notice?.by || (await isTold(req, id, notice.at))) return
  const working = await loadWorkingReport(req, id)
  if (!working) return
  const { report } = working
  const { subject } = await reportSubject(req, working)
  const { transition, at } = report.lastTransition ?? {}
  const isInRow = transition === 'takeDown' && at === notice.at
  const change = takedownOf(subject, notice)
  try {
    if (!isInRow) await writeReportChange(req, report, change)
  } catch (error) {
    // Somebody else was ahead; the next decision finds out with what.
    if (!isStale(error)) throw error
    return
  }
  await auditTransition(req, 'reports', isInRow ? report : { ...report, ...change })
}
