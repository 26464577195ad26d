import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { HEAD_COLUMNS, listedVersion, type ListedVersion, type SavedRow } from './versionHead.ts'

/** So many are offered for comparison; older ones are reached from the list of versions. */
const MOST = 500

/**
 * The versions of a document, newest first, without their content. Authority: the system's own, for who may
 * read a document may read what it was, and whether she may is judged before.
 */
export const versionsOf = async (
  req: PayloadRequest,
  { collection, id }: { readonly collection: WorkflowCollection; readonly id: string },
): Promise<readonly ListedVersion[]> => {
  const { docs } = await req.payload.db.findVersions<SavedRow & { id: string }>({
    collection,
    where: { parent: { equals: id } },
    sort: '-version.revision',
    limit: MOST,
    pagination: false,
    select: HEAD_COLUMNS,
    req,
  })
  return docs.map(listedVersion)
}
