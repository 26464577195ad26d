import type { PayloadRequest } from 'payload'
import { type Chapter, chapterTree } from '../../record/snapshot/chapterTree.ts'

/** Reads the chapter tree of a report as the person who asks may see it. */
export const loadChapters = async (
  req: PayloadRequest,
  report: string,
): Promise<readonly Chapter[]> => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { report: { equals: report } },
    select: { heading: true, order: true, parent: true, workflowState: true, createdAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return chapterTree(docs)
}
