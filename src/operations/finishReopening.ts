import type { PayloadRequest } from 'payload'
import { readContributions } from '../domain/contributions.ts'
import { ITEM_COLLECTIONS } from '../domain/slugs.ts'
import { applyItemTransition } from '../domain/workflow/applyItemTransition.ts'
import { itemsToReopen } from '../domain/workflow/itemsToReopen.ts'
import type { LastTransition } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import { auditTransition } from './auditTransition.ts'
import { isStale } from './isStale.ts'
import { itemSubject } from './itemSubject.ts'
import type { ReportItem } from './itemsOf.ts'
import type { ItemPlace } from './prepareItemDecision.ts'
import { writeItemChange } from './writeItemChange.ts'

const placedItems = async (
  req: PayloadRequest,
  report: string,
): Promise<readonly (ReportItem & { readonly place: ItemPlace })[]> => {
  const found: (ReportItem & { readonly place: ItemPlace })[] = []
  for (const collection of ITEM_COLLECTIONS) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [{ report: { equals: report } }, { workflowState: { in: ['inReview', 'approved'] } }],
      },
      depth: 0,
      pagination: false,
      // The system's own authority: the report's transition was decided, and this is what it says.
      overrideAccess: true,
      req,
    })
    found.push(...docs.map((doc) => ({ ...doc, place: { collection, id: doc.id } })))
  }
  return found
}

const reopen = async (
  req: PayloadRequest,
  report: Report,
  { item, place, cause }: { item: ReportItem; place: ItemPlace; cause: LastTransition },
): Promise<void> => {
  const { actor, reason, at } = cause
  const change = applyItemTransition({
    subject: { ...itemSubject({ report, item, newestEdition: 0 }), now: at },
    request: { transition: 'reopen', reason },
    actor,
    to: 'draft',
    contributions: readContributions(item.contributions),
    baseEdition: 0,
  })
  try {
    await writeItemChange(req, place, { item, change })
  } catch (error) {
    // Somebody else was ahead, with the very same or with a move: the next decision looks again.
    if (!isStale(error)) throw error
    return
  }
  await auditTransition(req, place.collection, { ...item, ...change })
}

/**
 * Opens the parts that a transition of their report opens again: its row is written first, so that what a
 * crash leaves undone is found in it. Repeating it changes nothing.
 */
export const finishReopening = async (req: PayloadRequest, report: Report): Promise<void> => {
  if (!itemsToReopen({ report, items: [] })) return
  const items = await placedItems(req, report.id)
  const reopening = itemsToReopen({ report, items })
  if (!reopening) return
  for (const { place, ...item } of reopening.items) {
    await reopen(req, report, { item, place, cause: reopening.cause })
  }
}
