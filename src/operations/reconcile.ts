import type { PayloadRequest } from 'payload'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { finishPublication } from './finishPublication.ts'
import { finishReopening } from './finishReopening.ts'
import { finishTakedown } from './finishTakedown.ts'
import { finishLayout } from './layingOut/finishLayout.ts'

/**
 * Finishes what a crash left undone: a new report without all parts of its form, an audit event that the
 * report's row already tells, a publication that stopped between the insertion of its edition and that row (the newest edition carries the revision
 * that the report still has), the opening of parts that it was sent back for, and a takedown that stopped
 * after its notice. Opens a transaction only where
 * there is something to write; changes nothing when it is repeated. Call it outside a transaction.
 */
export const reconcile = async (req: PayloadRequest, report: Report): Promise<void> => {
  await finishLayout(req.payload, report)
  await auditTransition(req, 'reports', report)
  await finishPublication(req, report)
  await finishReopening(req, report)
  await finishTakedown(req, report)
}
