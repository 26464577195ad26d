import type { CollectionBeforeChangeHook } from 'payload'
import { systemFieldsOf } from '../domain/contentFields.ts'
import { isWorkflowCollection } from '../domain/slugs.ts'
import { rightOfWriter } from '../operations/deputies/rightOfWriter.ts'
import { hasPermit } from '../operations/permits.ts'
import { refuse } from '../operations/refuse.ts'
import { refuseStale } from '../operations/refuseStale.ts'
import { contributionsAfter } from './contributionsAfter.ts'
import { isChanged, type Row } from '../operations/isChanged.ts'

const keep = (names: readonly string[], from: Row): Row =>
  Object.fromEntries(names.map((name) => [name, from[name] ?? null]))

/**
 * The last word on every write of a workflow document, whichever door it came through: the state is
 * written with a permit alone, other system fields not at all, the revision goes up by one, and whoever
 * changed content or place is noted as a contributor.
 */
export const fenceDocument: CollectionBeforeChangeHook = async ({
  collection: { slug },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isWorkflowCollection(slug)) return data
  const after: Row = data
  const savedBy = req.user?.id ?? null
  if (operation === 'create') {
    if (after['workflowState'] !== 'draft') {
      throw refuse(req, { code: 'SYSTEM_FIELD', field: 'workflowState' })
    }
    const report = String(after['report'] ?? '')
    const right = await rightOfWriter(req, after)
    const contributions = hasPermit(req, { purpose: 'layOut', report })
      ? []
      : await contributionsAfter(req, { collection: slug, before: {}, after, right })
    const savedFor = right.standsFor ?? null
    return { ...after, revision: 1, contributions, lastTransition: null, savedBy, savedFor }
  }
  const before: Row = originalDoc
  const isRestoring = context['isRestoringVersion'] === true
  // Between the judgement and this moment somebody else may have written.
  const revision = isRestoring ? context['restoringOver'] : after['revision']
  if (typeof revision !== 'number' || revision !== before['revision']) {
    throw await refuseStale(req, before)
  }
  const isPermitted = hasPermit(req, {
    collection: slug,
    id: String(before['id']),
    from: String(before['workflowState']),
    to: String(after['workflowState']),
    revision,
  })
  if (isPermitted) return { ...after, revision: revision + 1 }

  const systemFields = systemFieldsOf(slug)
  const touched = isRestoring ? [] : systemFields.filter(isChanged({ before, after }))
  if (touched[0]) throw refuse(req, { code: 'SYSTEM_FIELD', field: touched[0] })
  const kept = { ...after, ...keep(systemFields, before) }
  const right = await rightOfWriter(req, kept)
  const contributions = await contributionsAfter(req, {
    collection: slug,
    before,
    after: kept,
    right,
  })
  const savedFor = right.standsFor ?? null
  return { ...kept, revision: revision + 1, contributions, savedBy, savedFor }
}
