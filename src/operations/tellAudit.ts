import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { addressOf } from './addressOf.ts'
import { auditTransition } from './auditTransition.ts'

/**
 * Tells the audit of a transition that was carried out. Where that fails the transition is done all the
 * same and the row tells it: the next decision on the document appends the event first.
 */
export const tellAudit = async (
  req: PayloadRequest,
  collection: WorkflowCollection,
  document: Parameters<typeof auditTransition>[2],
): Promise<void> => {
  try {
    await auditTransition(req, collection, document, { address: addressOf(req) })
  } catch (error) {
    req.payload.logger.error(
      { err: error, collection, document: document.id },
      'An audit event was not appended yet',
    )
  }
}
