import type { PayloadRequest } from 'payload'
import type { KeyInitiative, ProposalResponse, StatisticalTable } from '../../payload-types.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import type { Chapter } from '../../record/snapshot/chapterTree.ts'
import { loadChapters } from './loadChapters.ts'

/** The whole of a report as its page lists it. */
export interface Outline {
  readonly chapters: readonly Chapter[]
  readonly keyInitiatives: readonly KeyInitiative[]
  readonly proposalResponses: readonly ProposalResponse[]
  readonly statisticalTables: readonly StatisticalTable[]
}

/** Reads every part of a report that the person who asks may see, in reading order. */
export const loadOutline = async (req: PayloadRequest, report: string): Promise<Outline> => {
  const where = { report: { equals: report } }
  const visible = { where, depth: 0, pagination: false, overrideAccess: false, req } as const
  const initiatives = await req.payload.find({ ...visible, collection: 'key-initiatives' })
  const responses = await req.payload.find({ ...visible, collection: 'proposal-responses' })
  const tables = await req.payload.find({ ...visible, collection: 'statistical-tables' })
  return {
    chapters: await loadChapters(req, report),
    keyInitiatives: inReadingOrder(initiatives.docs),
    proposalResponses: inReadingOrder(responses.docs),
    statisticalTables: inReadingOrder(tables.docs),
  }
}
