import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { idOf } from '../access/memberships.ts'
import { CONTENT_FIELDS, systemFieldsOf } from '../domain/contentFields.ts'
import { addContribution, type Contribution, readContributions } from '../domain/contributions.ts'
import { isWorkflowCollection, type WorkflowCollection } from '../domain/slugs.ts'
import { newestEdition } from '../operations/newestEdition.ts'
import { hasPermit } from '../operations/permits.ts'
import { refuse } from '../operations/refuse.ts'

type Row = Readonly<Record<string, unknown>>

/** A value as it is stored: without absent members, dates and loaded relations by what they stand for. */
const stored = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, member]) => [name, stored(member)] as const)
    .filter(([, member]) => member !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

const relation = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(relation)
  const isLoaded =
    typeof value === 'object' && value !== null && 'revision' in value && 'id' in value
  return isLoaded ? value.id : value
}

const differs = (before: Row, after: Row) => (field: string) =>
  !isDeepStrictEqual(stored(relation(before[field])), stored(relation(after[field])))

const reportOf = (collection: WorkflowCollection, data: Row, before: Row): string | null => {
  const own: unknown = before['id'] ?? null
  const report: unknown = collection === 'reports' ? own : (before['report'] ?? data['report'])
  if (typeof report === 'string') return report
  return typeof report === 'object' && report !== null ? idOf(Object(report)) : null
}

interface Written {
  readonly collection: WorkflowCollection
  readonly before: Row
  readonly after: Row
}

const contributionsAfter = async (
  req: PayloadRequest,
  { collection, before, after }: Written,
): Promise<readonly Contribution[]> => {
  const known = readContributions(before['contributions'])
  const person = req.user?.id
  if (!person) return known
  const isChanged = differs(before, after)
  const { content, place } = CONTENT_FIELDS[collection]
  const changed: readonly Contribution['what'][] = [
    ...(content.some(isChanged) ? (['content'] as const) : []),
    ...(place.some(isChanged) ? (['place'] as const) : []),
  ]
  if (changed.length === 0) return known
  const report = reportOf(collection, after, before)
  const baseEdition = report ? ((await newestEdition(req, report))?.number ?? 0) : 0
  return changed.reduce((list, what) => addContribution(list, { person, baseEdition, what }), known)
}

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
  const person = req.user?.id ?? null
  if (operation === 'create') {
    if (after['workflowState'] !== 'draft') {
      throw refuse(req, { code: 'SYSTEM_FIELD', field: 'workflowState' })
    }
    const contributions = await contributionsAfter(req, { collection: slug, before: {}, after })
    // When it was created decides whether it is new in its draft: no client says it.
    const createdAt = new Date().toISOString()
    return {
      ...after,
      createdAt,
      revision: 1,
      contributions,
      lastTransition: null,
      savedBy: person,
    }
  }
  const before: Row = originalDoc
  const revision = Number(before['revision'])
  const isPermitted = hasPermit(req, {
    collection: slug,
    id: String(before['id']),
    from: String(before['workflowState']),
    to: String(after['workflowState']),
    revision,
  })
  if (isPermitted) return { ...after, revision: revision + 1 }

  const systemFields = systemFieldsOf(slug)
  const current = keep(systemFields, before)
  const isRestoring = context['isRestoringVersion'] === true
  const touched = isRestoring ? [] : systemFields.filter(differs(before, after))
  if (touched[0]) throw refuse(req, { code: 'SYSTEM_FIELD', field: touched[0] })
  const restored = { ...after, ...current, createdAt: before['createdAt'] }
  const contributions = await contributionsAfter(req, { collection: slug, before, after: restored })
  return { ...restored, revision: revision + 1, contributions, savedBy: person }
}
