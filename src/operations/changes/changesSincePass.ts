import type { PayloadRequest } from 'payload'
import type { Pass } from '../../domain/workflow/types.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { prepareDecision } from '../prepareDecision.ts'
import { refuse } from '../refuse.ts'
import { asPinned } from './asPinned.ts'
import { compareWorking, type NamedDocumentChange } from './compareWorking.ts'
import { lastPassOf } from './lastPassOf.ts'

/** What changed in a report since the person who asks passed it last. */
export interface ChangesSincePass {
  readonly revision: number
  /** Her last pass; null where she passed none: then all of it is new to her, and nothing is listed. */
  readonly since: Pick<Pass, 'stage' | 'at' | 'contentHash'> | null
  readonly documents: readonly NamedDocumentChange[]
}

/**
 * Answers what changed in a report between the last stage that the person who asks passed, in whichever
 * submission, and what is submitted now (in draft: what is being written). NOT_FOUND outside her scope,
 * NOT_PERMITTED for nobody.
 */
export const changesSincePass = async (
  req: PayloadRequest,
  id: string,
): Promise<ChangesSincePass> => {
  await prepareDecision(req, id)
  const working = await loadWorkingReport(req, id)
  if (!working || !req.user) throw refuse(req, { code: 'NOT_FOUND' })
  const { revision } = working.report
  const passed = await lastPassOf(req, { report: id, person: req.user.id })
  if (!passed?.report.submittedRevisions) return { revision, since: null, documents: [] }
  const { stage, at, contentHash } = passed.pass
  const pinned = await asPinned(req, working, passed.report.submittedRevisions)
  const before = { ...pinned, report: passed.report }
  return {
    revision,
    since: { stage, at, contentHash },
    documents: await compareWorking(req, { before, after: working, part: null }),
  }
}
