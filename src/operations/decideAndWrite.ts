import type { PayloadRequest } from 'payload'
import { applyTransition } from '../domain/workflow/applyTransition.ts'
import { changeNoteOf } from '../domain/workflow/changeNoteOf.ts'
import { decideAmong } from '../domain/workflow/decideAmong.ts'
import { isReportState } from '../domain/workflow/states.ts'
import type { Actor, TransitionRequest } from '../domain/workflow/types.ts'
import { buildSnapshot } from '../record/snapshot/buildSnapshot.ts'
import { contentHash } from '../record/snapshot/contentHash.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { loadWorkingReport } from './loadWorkingReport.ts'
import { publishReport } from './publishReport.ts'
import { refuse } from './refuse.ts'
import { refuseDecision } from './refuseDecision.ts'
import { refuseStale } from './refuseStale.ts'
import { reportSubject } from './reportSubject.ts'
import { requireOwnItems } from './requireOwnItems.ts'
import { requireOwnScan } from './requireOwnScan.ts'
import { takeDownReport } from './takeDownReport.ts'
import { writeReportChange } from './writeReportChange.ts'

interface Asked {
  readonly id: string
  readonly request: TransitionRequest
  /** As whom the person may act on the report of an organization, her own right first; none for nobody. */
  readonly actorsOn: (working: WorkingReport) => Promise<readonly Actor[]>
}

const hashWithChangeNote = (working: WorkingReport, note: string | null): string =>
  contentHash(
    buildSnapshot(
      { ...working, report: { ...working.report, changeNote: note } },
      { missingNumbers: 'marked' },
    ),
  )

/**
 * Judges one transition of a report by `decide` and writes what it changes. Whether the report may be seen
 * was judged before; throws Refused with a code and all the reasons.
 */
export const decideAndWrite = async (
  req: PayloadRequest,
  { id, request, actorsOn }: Asked,
): Promise<void> => {
  const working = await loadWorkingReport(req, id)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  const { report } = working
  const actors = await actorsOn(working)
  const { subject, names } = await reportSubject(req, working)
  const { decision, actor } = decideAmong({ subject, request, actors })
  if (!decision.allowed) {
    throw decision.code === 'STALE'
      ? await refuseStale(req, report)
      : refuseDecision(req, decision, names)
  }
  requireOwnItems(req, working, request)
  requireOwnScan(req, working, request)
  const { to } = decision
  if (!actor || !isReportState(to)) throw refuse(req, { code: 'NOT_PERMITTED' })
  const change = applyTransition({
    subject,
    request,
    actor: actor.id,
    standsFor: actor.standsFor,
    to,
    contentHash: hashWithChangeNote(working, changeNoteOf(subject, request)),
  })
  if (request.transition === 'publish') {
    await publishReport(req, { report, subject, snapshot: buildSnapshot(working), change })
  } else if (request.transition === 'takeDown') {
    const explanation = request.explanation ?? ''
    await takeDownReport(req, { report, subject, change, explanation })
  } else {
    await writeReportChange(req, report, change)
  }
}
