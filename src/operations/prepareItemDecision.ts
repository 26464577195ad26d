import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ItemCollection } from '../domain/slugs.ts'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { findVisible } from './findVisible.ts'
import type { ReportItem } from './itemsOf.ts'
import { reconcile } from './reconcile.ts'
import { refuse } from './refuse.ts'

/** Where a part of a report is found. */
export interface ItemPlace {
  readonly collection: ItemCollection
  readonly id: string
}

/** A part of a report with that report, as the person who asks may see them; else NOT_FOUND. */
export const findItem = async (
  req: PayloadRequest,
  place: ItemPlace,
): Promise<{ item: ReportItem; report: Report }> => {
  const item = await findVisible(req, place)
  if (!item) throw refuse(req, { code: 'NOT_FOUND' })
  const report = await findVisible(req, { collection: 'reports', id: idOf(item.report) })
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  return { item, report }
}

/**
 * Before every decision on a part of a report: it must be visible to the person who asks, and what a
 * crash may have left undone, of the report or of the part, is finished. Call it outside a transaction.
 */
export const prepareItemDecision = async (req: PayloadRequest, place: ItemPlace): Promise<void> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const { item, report } = await findItem(req, place)
  await reconcile(req, report)
  await auditTransition(req, place.collection, item)
}
