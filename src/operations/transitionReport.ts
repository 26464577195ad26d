import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isOffered } from '../domain/workflow/offered.ts'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import { actorOf } from './actorOf.ts'
import { decideAndWrite } from './decideAndWrite.ts'
import { inTransaction } from './inTransaction.ts'
import { prepareDecision } from './prepareDecision.ts'
import { refuse } from './refuse.ts'
import { tellAudit } from './tellAudit.ts'

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
  const report = await inTransaction(req, async () => {
    await decideAndWrite(req, {
      id,
      request,
      actorOn: (working) => actorOf(req, idOf(working.report.organization)),
    })
    return req.payload.findByID({ collection: 'reports', id, depth: 0, overrideAccess: false, req })
  })
  await tellAudit(req, 'reports', report)
  return report
}
