import type { CollectionAfterOperationHook } from 'payload'
import { REPORT_STATES } from '../../../domain/workflow/states.ts'
import { loadWorkingReport } from '../../../operations/loadWorkingReport.ts'
import { newestEdition } from '../../../operations/newestEdition.ts'
import { publicStateOf } from '../../../operations/reportSubject.ts'
import type { Report } from '../../../payload-types.ts'
import { buildSnapshot } from '../../../record/snapshot/buildSnapshot.ts'
import { contentHash } from '../../../record/snapshot/contentHash.ts'

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'workflowState' in value && 'revision' in value

/**
 * One report read by itself carries the hash of its content also while in draft, and what the public
 * sees of it; lists do without, for each would read whole reports.
 */
export const addHashAndPublicState: CollectionAfterOperationHook<'reports'> = async ({
  operation,
  req,
  result,
}) => {
  if (!['findByID', 'updateByID', 'create'].includes(operation) || !isReport(result)) return result
  const newest = (await newestEdition(req, result.id))?.number ?? 0
  const publicState = await publicStateOf(req, result.id, newest)
  if (!REPORT_STATES[result.workflowState].isEditable) return { ...result, publicState }
  const working = await loadWorkingReport(req, result.id)
  if (!working) return { ...result, publicState }
  return {
    ...result,
    publicState,
    contentHash: contentHash(buildSnapshot(working, { missingNumbers: 'marked' })),
  }
}
