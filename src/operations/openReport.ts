import type { PayloadRequest } from 'payload'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { findVisible } from './findVisible.ts'
import { loadWorkingReport } from './loadWorkingReport.ts'
import { reconcile } from './reconcile.ts'
import { refuse } from './refuse.ts'

/**
 * Opens a report for a decision: visible to the person who asks (else NOT_FOUND; anonymous
 * NOT_PERMITTED), with what a crash may have left undone finished first.
 */
export const openReport = async (req: PayloadRequest, id: string): Promise<WorkingReport> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const visible = await findVisible(req, { collection: 'reports', id })
  if (!visible) throw refuse(req, { code: 'NOT_FOUND' })
  await reconcile(req, visible)
  const working = await loadWorkingReport(req, id)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  return working
}
