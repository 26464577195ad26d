import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isTransition } from '../domain/workflow/isTransition.ts'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import { actorsOf } from './actorOf.ts'
import { tellOfReport } from './alerts/tellPersons.ts'
import { decideAndWrite } from './decideAndWrite.ts'
import { finishReopening } from './finishReopening.ts'
import { inTransaction } from './inTransaction.ts'
import { prepareDecision } from './prepareDecision.ts'
import { refuse } from './refuse.ts'
import { tellAudit } from './tellAudit.ts'

/** The report's transition is done and its row says what follows: where that fails the next decision finishes it. */
const openParts = async (req: PayloadRequest, report: Report): Promise<void> => {
  try {
    await finishReopening(req, report)
  } catch (error) {
    req.payload.logger.error({ err: error, report: report.id }, 'Parts were not opened yet')
  }
}

/**
 * Takes a report through one transition: judged by `decide`, written in one row, then told to the audit;
 * what it opens among the parts follows, and those whom it concerns are told. Answers the report as the person may read it; throws Refused with
 * a code and all the reasons.
 */
export const transitionReport = async (
  req: PayloadRequest,
  id: string,
  request: TransitionRequest,
): Promise<Report> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (!isTransition({ kind: 'report', transition: request.transition })) {
    throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
  }
  await prepareDecision(req, id)
  const report = await inTransaction(req, async () => {
    await decideAndWrite(req, {
      id,
      request,
      actorsOn: (working) => actorsOf(req, idOf(working.report.organization)),
    })
    return req.payload.findByID({ collection: 'reports', id, depth: 0, overrideAccess: false, req })
  })
  await tellAudit(req, 'reports', report)
  await openParts(req, report)
  await tellOfReport(req, id)
  return report
}
