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
import { insertEdition } from './insertEdition.ts'
import { inTransaction } from './inTransaction.ts'
import { openReport } from './openReport.ts'
import { refuse } from './refuse.ts'
import { refuseDecision } from './refuseDecision.ts'
import { refuseStale } from './refuseStale.ts'
import { reportSubject } from './reportSubject.ts'
import { writeReportChange } from './writeReportChange.ts'

const hashWithChangeNote = (working: WorkingReport, note: string | null | undefined): string =>
  contentHash(
    buildSnapshot({ ...working, report: { ...working.report, changeNote: note ?? null } }),
  )

/**
 * Takes a report through one transition: judged by `decide`, written in one row, told to the audit.
 * Answers the report as the person may read it; throws Refused with a code and all the reasons.
 */
export const transitionReport = (
  req: PayloadRequest,
  id: string,
  request: TransitionRequest,
): Promise<Report> =>
  inTransaction(req, async () => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    if (!isOffered(request.transition)) {
      throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
    }
    const working = await openReport(req, id)
    const { report } = working
    const actor = await actorOf(req, idOf(report.organization))
    const { subject, snapshot } = await reportSubject(req, working)
    const decision = decide({ subject, request, actor })
    if (!decision.allowed) {
      throw decision.code === 'STALE'
        ? await refuseStale(req, report)
        : refuseDecision(req, decision)
    }
    const { to } = decision
    if (!actor || !isReportState(to)) throw refuse(req, { code: 'NOT_PERMITTED' })
    if (request.transition === 'publish') await insertEdition(req, { report, subject, snapshot })
    const change = applyTransition({
      subject,
      request,
      actor: actor.id,
      to,
      contentHash: hashWithChangeNote(working, request.changeNote?.trim() || null),
    })
    await writeReportChange(req, report, change)
    return req.payload.findByID({
      collection: 'reports',
      id,
      depth: 0,
      overrideAccess: false,
      req,
    })
  })
