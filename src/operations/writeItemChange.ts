import type { PayloadRequest } from 'payload'
import type { ItemChange } from '../domain/workflow/applyItemTransition.ts'
import type { ReportItem } from './itemsOf.ts'
import { withPermit } from './permits.ts'
import type { ItemPlace } from './prepareItemDecision.ts'

/**
 * Writes one transition into the row of a report's part, with a permit for exactly that write.
 * Authority: the decision that was made before. Refuses as STALE where the row is another by now.
 */
export const writeItemChange = async (
  req: PayloadRequest,
  { collection, id }: ItemPlace,
  { item, change }: { readonly item: ReportItem; readonly change: ItemChange },
): Promise<void> => {
  const { workflowState: from, revision } = item
  const { workflowState: to } = change
  await withPermit(req.payload, { collection, id, from, to, revision }, (context) =>
    req.payload.update({
      collection,
      id,
      data: { ...change, revision },
      depth: 0,
      overrideAccess: true,
      context,
      req,
    }),
  )
}
