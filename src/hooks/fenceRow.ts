import type { CollectionBeforeChangeHook } from 'payload'
import { judgeRevision } from '../operations/judgeRevision.ts'

/**
 * Two administrators do not overwrite each other: a change carries the revision that it was made on, and the
 * row is written over that one alone (`fenceWrites`).
 */
export const fenceRow: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, revision: 1 }
  const revision = await judgeRevision(req, { slug, before: originalDoc })
  // By this the fence tells a save from what the base writes when somebody signs in.
  req.context[`saving:${originalDoc.id}`] = revision
  return { ...data, revision }
}
