import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { applyTransition } from '../domain/workflow/applyTransition.ts'
import { decide } from '../domain/workflow/decide.ts'
import { isOffered } from '../domain/workflow/offered.ts'
import { isReportState } from '../domain/workflow/states.ts'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import { buildSnapshot } from '../record/snapshot/buildSnapshot.ts'
import { contentHash } from '../record/snapshot/contentHash.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { actorOf } from './actorOf.ts'
import { inTransaction } from './inTransaction.ts'
import { loadWorkingReport } from './loadWorkingReport.ts'
import { prepareDecision } from './prepareDecision.ts'
import { publishReport } from './publishReport.ts'
import { refuse } from './refuse.ts'
import { refuseDecision } from './refuseDecision.ts'
import { refuseStale } from './refuseStale.ts'
import { reportSubject } from './reportSubject.ts'
import { requireOwnItems } from './requireOwnItems.ts'
import { requireOwnScan } from './requireOwnScan.ts'
import { takeDownReport } from './takeDownReport.ts'
import { tellAudit } from './tellAudit.ts'
import { writeReportChange } from './writeReportChange.ts'

const hashWithChangeNote = (working: WorkingReport, note: string | null | undefined): string =>
  contentHash(
    buildSnapshot({ ...working, report: { ...working.report, changeNote: note ?? null } }),
  )

const decideAndWrite = async (
  req: PayloadRequest,
  id: string,
  request: TransitionRequest,
): Promise<Report> => {
  const working = await loadWorkingReport(req, id)
  if (!working) throw refuse(req, { code: 'NOT_FOUND' })
  const { report } = working
  const actor = await actorOf(req, idOf(report.organization))
  const { subject, snapshot } = await reportSubject(req, working)
  const decision = decide({ subject, request, actor })
  if (!decision.allowed) {
    throw decision.code === 'STALE' ? await refuseStale(req, report) : refuseDecision(req, decision)
  }
  requireOwnItems(req, working, request)
  requireOwnScan(req, working, request)
  const { to } = decision
  if (!actor || !isReportState(to)) throw refuse(req, { code: 'NOT_PERMITTED' })
  const change = applyTransition({
    subject,
    request,
    actor: actor.id,
    to,
    contentHash: hashWithChangeNote(working, request.changeNote?.trim() || null),
  })
  if (request.transition === 'publish') {
    await publishReport(req, { report, subject, snapshot, change })
  } else if (request.transition === 'takeDown') {
    const explanation = request.explanation ?? ''
    await takeDownReport(req, { report, subject, change, explanation })
  } else {
    await writeReportChange(req, report, change)
  }
  return req.payload.findByID({ collection: 'reports', id, depth: 0, overrideAccess: false, req })
}

/**
 * Takes a report through one transition: judged by `decide`, written in one row, then told to the audit.
 * Answers the report as the person may read it; throws Refused with a code and all the reasons.
 */
export const transitionReport = async (
  req: PayloadRequest,
  id: string,
  request: TransitionRequest,
): Promise<Report> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (!isOffered({ kind: 'report', transition: request.transition })) {
    throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
  }
  await prepareDecision(req, id)
  const report = await inTransaction(req, () => decideAndWrite(req, id, request))
  await tellAudit(req, 'reports', report)
  return report
}
