import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '../../domain/slugs.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'

type Revisions = Readonly<Record<string, number>>

interface Revised {
  readonly id: string
  readonly revision: number
}

/**
 * Documents as they were at the revisions that are pinned; those that were not there yet are left out.
 * Authority: the system's own, for who may read a report may read what it was.
 */
const pinned = async <T extends Revised>(
  req: PayloadRequest,
  revisions: Revisions,
  { collection, documents }: { collection: ItemCollection; documents: readonly T[] },
): Promise<readonly T[]> => {
  const then = documents.filter(({ id }) => Object.hasOwn(revisions, id))
  const changed = then.filter(({ id, revision }) => revisions[id] !== revision)
  if (changed.length === 0) return then
  const { docs } = await req.payload.db.findVersions<T>({
    collection,
    where: {
      and: [
        { parent: { in: changed.map(({ id }) => id) } },
        { 'version.revision': { in: changed.map(({ id }) => revisions[id]) } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  })
  const found = new Map(
    docs.map(({ parent, version }) => [`${String(parent)}:${version.revision}`, version]),
  )
  return then.flatMap((document) => {
    const { id, revision } = document
    if (revisions[id] === revision) return [document]
    const version = found.get(`${id}:${revisions[id]}`)
    return version ? [{ ...version, id }] : []
  })
}

/** A report as it was when its parts had some revisions; those that have none were not there yet. */
export const asPinned = async (
  req: PayloadRequest,
  working: WorkingReport,
  revisions: Revisions,
): Promise<WorkingReport> => {
  const { sections, keyInitiatives, proposalResponses, statisticalTables, attachments } = working
  const then = <T extends Revised>(collection: ItemCollection, documents: readonly T[]) =>
    pinned(req, revisions, { collection, documents })
  return {
    ...working,
    sections: await then('sections', sections),
    keyInitiatives: await then('key-initiatives', keyInitiatives),
    proposalResponses: await then('proposal-responses', proposalResponses),
    statisticalTables: await then('statistical-tables', statisticalTables),
    attachments: attachments.filter(({ id }) => Object.hasOwn(revisions, id)),
  }
}
