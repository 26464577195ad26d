import type { PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'
import { namesOfHeads } from './namesOfHeads.ts'
import { HEAD_COLUMNS, listedVersion, type ListedVersion, type SavedRow } from './versionHead.ts'

/** A version with the name of whoever made it; null where no row says who. */
export interface ToldVersion extends ListedVersion {
  readonly name: string | null
}

/** One page of the versions of a document. */
export interface VersionPage {
  readonly versions: readonly ToldVersion[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

const SIZE = 25

interface Asked {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly page: number
}

/** The versions of a document, newest first, page by page, each with who made it. NOT_FOUND outside the person's scope. */
export const listVersions = async (
  req: PayloadRequest,
  { collection, id, page: asked }: Asked,
): Promise<VersionPage> => {
  if (!(await findVisible(req, { collection, id }))) throw refuse(req, { code: 'NOT_FOUND' })
  // The system's own authority: who may read a document may read what it was and whose it was.
  const { docs, page, totalDocs, totalPages } = await req.payload.db.findVersions<
    SavedRow & { id: string }
  >({
    collection,
    where: { parent: { equals: id } },
    sort: '-version.revision',
    limit: SIZE,
    page: asked,
    pagination: true,
    select: HEAD_COLUMNS,
    req,
  })
  const listed = docs.map(listedVersion)
  const heads = listed.map(({ head }) => head)
  const nameOf = await namesOfHeads(req, heads)
  return {
    versions: listed.map(({ version, head }) => ({ version, head, name: nameOf(head) })),
    page: page ?? 1,
    pages: totalPages,
    total: totalDocs,
  }
}
