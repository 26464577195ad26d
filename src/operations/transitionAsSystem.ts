import type { Payload } from 'payload'
import { SYSTEM_ACTOR } from '../domain/workflow/systemActor.ts'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import { tellOfReport } from './alerts/tellPersons.ts'
import { decideAndWrite } from './decideAndWrite.ts'
import { findReport } from './findReport.ts'
import { inTransaction } from './inTransaction.ts'
import { reconcile } from './reconcile.ts'
import { requestAs } from './requestAs.ts'
import { tellAudit } from './tellAudit.ts'

/**
 * Takes a report through one transition as the system itself, judged by the same table: it may publish what
 * a person put on a time, or say that this failed, and nothing else. Throws Refused.
 */
export const transitionAsSystem = async (
  payload: Payload,
  id: string,
  request: TransitionRequest,
): Promise<void> => {
  const req = await requestAs(payload, null)
  const before = await findReport(req, id)
  if (before) await reconcile(req, before)
  await inTransaction(req, () =>
    decideAndWrite(req, { id, request, actorsOn: async () => [SYSTEM_ACTOR] }),
  )
  const report = await findReport(req, id)
  if (report) await tellAudit(req, 'reports', report)
  await tellOfReport(req, id)
}
