import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { purgedFields } from '../../domain/twoPersons/purged.ts'

interface Place {
  readonly collection: WorkflowCollection
  readonly id: string
}

/** How many versions are in memory at a time. */
const PAGE = 50

/**
 * Empties every former version of a document; who saved it when stays. The version of what it says now
 * is left: where that had to go, it went before. Authority: the decision of two people.
 */
export const purgeVersions = async (
  req: PayloadRequest,
  { collection, id: parent }: Place,
): Promise<void> => {
  const { db } = req.payload
  const current = await req.payload.findByID({
    collection,
    id: parent,
    depth: 0,
    select: { revision: true },
    overrideAccess: true,
    req,
  })
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.findVersions({
      collection,
      where: { parent: { equals: parent } },
      sort: 'createdAt',
      limit: PAGE,
      page,
      req,
    })
    for (const { id, version, ...rest } of docs) {
      if (Number(Object(version).revision) === current.revision) continue
      await db.updateVersion({
        collection,
        id,
        versionData: {
          ...rest,
          version: { ...Object(version), ...purgedFields(collection, Object(version)) },
        },
        req,
      })
    }
    if (!hasNextPage) return
  }
}
