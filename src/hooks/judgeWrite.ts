import type { CollectionBeforeOperationHook } from 'payload'
import { isWorkflowCollection, type WorkflowCollection } from '../domain/slugs.ts'
import { judgeCreation } from '../operations/judgeCreation.ts'
import { judgeEdit } from '../operations/judgeEdit.ts'
import { hasPermit, permittedId } from '../operations/permits.ts'
import { refuse } from '../operations/refuse.ts'

const versionParent = async (
  { args, req }: Parameters<CollectionBeforeOperationHook>[0],
  slug: WorkflowCollection,
): Promise<string> => {
  const id: unknown = Reflect.get(args, 'id')
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const parent: unknown = docs[0]?.parent
  if (typeof parent !== 'string') throw refuse(req, { code: 'NOT_FOUND' })
  return parent
}

/**
 * Judges every write of a workflow document before anything else looks at it: scope, revision, role,
 * staleness, state, in that order. It must stand here, for further on the revision that was sent can
 * no longer be told from the merged one. A transition carries a permit and was judged already, and
 * so does a part of a new report's form.
 */
export const judgeWrite: CollectionBeforeOperationHook = async (given) => {
  const { args, operation, req } = given
  const slug = given.collection.slug
  if (!isWorkflowCollection(slug)) return args
  if (operation === 'restoreVersion') {
    if (Reflect.get(args, 'draft') === true) {
      throw refuse(req, { code: 'INVALID_REQUEST', field: 'draft' })
    }
    const id = await versionParent(given, slug)
    const { revision } = await judgeEdit(req, { collection: slug, id, revision: 'current' })
    // The version brings a revision of its own: the fence needs the one that was judged. Set last, for
    // every call inside the judgement may have put another context in its place.
    req.context['restoringOver'] = revision
    return args
  }
  if (operation === 'create') {
    if (permittedId(req, slug) !== null) return args
    await judgeCreation(req, { collection: slug, data: Reflect.get(args, 'data') })
    return args
  }
  if (operation !== 'update') return args
  const id: unknown = Reflect.get(args, 'id')
  if (typeof id !== 'string') throw refuse(req, { code: 'NOT_PERMITTED' })
  if (hasPermit(req, { collection: slug, id })) return args
  const data: unknown = Reflect.get(args, 'data')
  const sent: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'revision') : undefined
  if (sent !== undefined && sent !== null && !Number.isInteger(sent)) {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'revision' })
  }
  const judged = await judgeEdit(req, {
    collection: slug,
    id,
    revision: typeof sent === 'number' ? sent : undefined,
    sent: Object(data),
  })
  req.context['moving'] = judged.isMove ? `${slug}:${id}` : null
  return args
}
