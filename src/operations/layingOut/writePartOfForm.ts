import type { PayloadRequest } from 'payload'
import type { Report } from '../../payload-types.ts'
import { withPermit } from '../permits.ts'
import type { PartOfForm } from './partsOfForm.ts'

// The system fills these in; the type requires them.
const UNWRITTEN = { workflowState: 'draft', revision: 0 } as const

const isThere = async (req: PayloadRequest, { collection, id }: PartOfForm): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id } },
    // The system's own authority: whether it has been written is asked for whoever writes it.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Writes a part of a report's form, with a permit for exactly that one. Answers false where somebody else
 * was ahead with it. Authority: that the report be created was decided, and this belongs to it.
 */
export const writePartOfForm = async (
  req: PayloadRequest,
  { id: report }: Pick<Report, 'id'>,
  part: PartOfForm,
): Promise<boolean> => {
  const { collection, id } = part
  const write = (context: object): Promise<unknown> => {
    const options = { depth: 0, overrideAccess: true, context: { ...context }, req } as const
    const placed = { id, report, ...UNWRITTEN }
    return part.collection === 'sections'
      ? req.payload.create({
          ...options,
          collection: part.collection,
          data: { ...placed, ...part.data },
        })
      : req.payload.create({
          ...options,
          collection: part.collection,
          data: { ...placed, ...part.data },
        })
  }
  try {
    await withPermit(req.payload, { purpose: 'layOut', report, collection, id }, write)
    return true
  } catch (error) {
    // A transaction has the report to itself, and ends with what failed in it.
    const hasTransaction = Boolean(await req.transactionID)
    if (hasTransaction || !(await isThere(req, part))) throw error
    return false
  }
}
