import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { type SavedRow, type VersionHead, versionHead } from './versionHead.ts'

/** A version by its id. */
export interface ListedVersion {
  readonly version: string
  readonly head: VersionHead
}

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
    select: {
      version: {
        revision: true,
        updatedAt: true,
        workflowState: true,
        savedBy: true,
        lastTransition: true,
      },
    },
    req,
  })
  return docs.map(({ id: version, version: row }) => ({
    version: String(version),
    head: versionHead(row),
  }))
}
