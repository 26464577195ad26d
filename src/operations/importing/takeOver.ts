import type { PayloadRequest } from 'payload'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { itemsOf } from '../itemsOf.ts'
import { refuse } from '../refuse.ts'

/**
 * After how many milliseconds without a write an import that is not whole counts as dead. A living one
 * writes a part every few hundredths of a second.
 */
const ABANDONED_AFTER = 15_000

const newestWrite = (working: WorkingReport): number =>
  Math.max(...[working.report, ...itemsOf(working)].map(({ updatedAt }) => Date.parse(updatedAt)))

/** Whether nobody has touched the parts since the import wrote them. */
export const isUntouched = (working: WorkingReport): boolean =>
  working.report.workflowState === 'draft' &&
  !working.report.lastTransition &&
  itemsOf(working).every(
    ({ revision, workflowState }) => revision === 1 && workflowState === 'draft',
  )

/**
 * Takes over an import that stopped in the middle: BUSY while the other one may still be writing; then
 * the fence on the report's revision lets one of several that would finish it through, the rest are STALE.
 */
export const takeOver = async (req: PayloadRequest, working: WorkingReport): Promise<void> => {
  if (Date.now() - newestWrite(working) < ABANDONED_AFTER) throw refuse(req, { code: 'BUSY' })
  const { id, revision } = working.report
  await req.payload.update({
    collection: 'reports',
    id,
    data: { revision },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
