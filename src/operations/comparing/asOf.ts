import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '../../domain/slugs.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { asPinned } from '../changes/asPinned.ts'

interface Revised {
  readonly revision: number
  readonly updatedAt: string
}

type Revisions = Readonly<Record<string, number>>

/** Which revision each document had at a moment; those that were not there yet are left out. */
const revisionsAt = async (
  req: PayloadRequest,
  at: string,
  { collection, documents }: { collection: ItemCollection; documents: readonly { id: string }[] },
): Promise<Revisions> => {
  if (documents.length === 0) return {}
  const { docs } = await req.payload.db.findVersions<Revised & { id: string }>({
    collection,
    where: {
      and: [
        { parent: { in: documents.map(({ id }) => id) } },
        { 'version.updatedAt': { less_than_equal: at } },
      ],
    },
    sort: 'version.revision',
    limit: 0,
    pagination: false,
    select: { parent: true, version: { revision: true } },
    req,
  })
  return Object.fromEntries(docs.map(({ parent, version }) => [String(parent), version.revision]))
}

/**
 * A report as its parts were at a moment, those whose revision is known already in that one. Authority: the
 * system's own, for who may read a report may read what it was, and whether she may is judged before.
 */
export const asOf = async (
  req: PayloadRequest,
  working: WorkingReport,
  { at, known = {} }: { readonly at: string; readonly known?: Revisions },
): Promise<WorkingReport> => {
  const revisions = (collection: ItemCollection, documents: readonly { id: string }[]) =>
    revisionsAt(req, at, { collection, documents })
  const attached = working.attachments.filter(({ createdAt }) => createdAt <= at)
  return asPinned(req, working, {
    ...(await revisions('sections', working.sections)),
    ...(await revisions('key-initiatives', working.keyInitiatives)),
    ...(await revisions('proposal-responses', working.proposalResponses)),
    ...(await revisions('statistical-tables', working.statisticalTables)),
    ...Object.fromEntries(attached.map(({ id }) => [id, 0])),
    ...known,
  })
}
