import type { Payload, PayloadRequest } from 'payload'
import { isStale } from '../isStale.ts'
import { withPermit } from '../permits.ts'
import { requestAs } from '../requestAs.ts'
import type { TellOnce } from '../tellOnce.ts'
import { chaptersOf } from './chaptersOf.ts'

interface Handover {
  readonly from: string
  readonly to: string
}

/**
 * Gives the chapters of drafts that were given to one person to another. Whom a chapter was given to is
 * no content: it makes nobody a contributor. Authority: the decision of who closed the account. Answers how many.
 */
export const handOver = async (req: PayloadRequest, { from, to }: Handover): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: chaptersOf(from),
    select: { workflowState: true, revision: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, workflowState: state, revision } of docs) {
    const permit = { collection: 'sections', id, from: state, to: state, revision } as const
    await withPermit(req.payload, permit, (context) =>
      req.payload.update({
        collection: 'sections',
        id,
        data: { assignee: to, revision },
        depth: 0,
        overrideAccess: true,
        context,
        req,
      }),
    )
  }
  return docs.length
}

/**
 * Finishes what a crash left of handing over, and hands over what was sent back since. What somebody is
 * writing at this moment is left to the next look.
 */
export const finishHandovers = async (
  payload: Payload,
  { tell }: { readonly tell: TellOnce },
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { handoverTo: { exists: true } },
    select: { handoverTo: true },
    pagination: false,
    depth: 0,
    // The system's own authority: what was decided before is finished.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  for (const { id, handoverTo } of docs) {
    if (!handoverTo) continue
    try {
      await handOver(await requestAs(payload, null), { from: id, to: handoverTo })
      tell(`handover ${id}`, null)
    } catch (error) {
      if (!isStale(error)) {
        tell(`handover ${id}`, { error, message: 'Chapters were not handed over yet' })
      }
    }
  }
}
