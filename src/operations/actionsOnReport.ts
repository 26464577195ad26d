import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { actionsAmong } from '../domain/workflow/actionsFor.ts'
import { shownHash } from '../domain/workflow/shownHash.ts'
import type { PublicState, ReportState } from '../domain/workflow/states.ts'
import { actorsOf } from './actorOf.ts'
import { type ExplainedAction, explainActions } from './explainActions.ts'
import { loadWorkingReport } from './loadWorkingReport.ts'
import { nobodyLeft } from './nobodyLeft.ts'
import { prepareDecision } from './prepareDecision.ts'
import { refuse } from './refuse.ts'
import { reportSubject } from './reportSubject.ts'

/** What may be done with a report now, what not and why, for the person who asks. */
export interface ReportActions {
  readonly revision: number
  readonly contentHash: string
  readonly workflowState: ReportState
  readonly publicState: PublicState
  readonly actions: readonly ExplainedAction[]
}

/** Answers the actions on a report; NOT_FOUND outside the person's scope, NOT_PERMITTED for nobody. */
export const actionsOnReport = async (req: PayloadRequest, id: string): Promise<ReportActions> => {
  await prepareDecision(req, id)
  const working = await loadWorkingReport(req, id)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  const actors = await actorsOf(req, idOf(working.report.organization))
  const { subject, names } = await reportSubject(req, working)
  const explained = explainActions(req, actionsAmong(subject, actors), names)
  const lost = await nobodyLeft(req, working.report, subject)
  return {
    revision: subject.revision,
    contentHash: shownHash(subject),
    workflowState: subject.state,
    publicState: subject.publicState,
    actions: explained.map((action) =>
      lost && action.transition === 'pass'
        ? { ...action, refusals: [...action.refusals, lost] }
        : action,
    ),
  }
}
