import type { PayloadRequest } from 'payload'
import { findVisible } from './findVisible.ts'
import { reconcile } from './reconcile.ts'
import { refuse } from './refuse.ts'

/**
 * Before every decision on a report: it must be visible to the person who asks (else NOT_FOUND; nobody is
 * NOT_PERMITTED), and what a crash may have left undone is finished. Call it outside a transaction.
 */
export const prepareDecision = async (req: PayloadRequest, id: string): Promise<void> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const visible = await findVisible(req, { collection: 'reports', id })
  if (!visible) throw refuse(req, { code: 'NOT_FOUND' })
  await reconcile(req, visible)
}
