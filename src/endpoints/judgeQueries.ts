import type { Endpoint, FlattenedField, PayloadHandler, SanitizedConfig } from 'payload'
import { isIdLike } from '../domain/isIdLike.ts'
import { isPageNumber } from '../domain/isPageNumber.ts'
import { isPageSize } from '../domain/isPageSize.ts'
import { isSoundSort } from '../domain/isSoundSort.ts'
import { isSoundWhere } from '../domain/isSoundWhere.ts'
import { refuse } from '../operations/refuse.ts'

interface Bound {
  /** The most documents that one answer holds. */
  readonly largest: number
}

type Asked = Readonly<Record<string, unknown>>

const isAsked = (value: unknown): value is Asked => typeof value === 'object' && value !== null

/** A limit left empty is none, and without one a page has ten. */
const isGiven = (limit: unknown): boolean => limit !== undefined && limit !== ''

const isWithin = ({ limit, pagination }: Asked, largest: number): boolean =>
  isGiven(limit) ? isPageSize(limit, largest) : pagination !== 'false'

/** The query itself, and what it asks for of each join. */
const pagesIn = (query: Asked): readonly Asked[] => {
  const { joins } = query
  return [query, ...(isAsked(joins) ? Object.values(joins).filter(isAsked) : [])]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return Number.NaN
  }
}

/** Conditions come as parts of the address, or as one text of JSON; left empty they are none. */
const asWritten = (value: unknown): unknown => {
  if (value === '') return undefined
  return typeof value === 'string' ? parsed(value) : value
}

const everyField = (fields: readonly FlattenedField[]): readonly FlattenedField[] =>
  fields.flatMap((field) => [
    field,
    ...('flattenedFields' in field ? everyField(field.flattenedFields) : []),
  ])

/** By their names alone: conditions reach through relations. */
const momentsIn = (fields: readonly FlattenedField[]): readonly string[] =>
  everyField(fields).flatMap(({ name, type }) => (type === 'date' ? [name] : []))

const polymorphicIn = (fields: readonly FlattenedField[]): readonly string[] =>
  everyField(fields).flatMap((field) =>
    'relationTo' in field && Array.isArray(field.relationTo) ? [field.name] : [],
  )

/** By their names alone, as moments; one that holds something else elsewhere is not among them. */
const numbersIn = (fields: readonly FlattenedField[]): ReadonlySet<string> => {
  const all = everyField(fields)
  const others = new Set(all.flatMap(({ name, type }) => (type === 'number' ? [] : [name])))
  return new Set(
    all.flatMap(({ name, type }) => (type === 'number' && !others.has(name) ? [name] : [])),
  )
}

/** What every document has, and every version of one. */
const OF_DOCUMENTS = ['id', '_id', 'createdAt', 'updatedAt']
const OF_VERSIONS = [...OF_DOCUMENTS, 'version', 'parent', 'latest']

type Own = ReadonlyMap<string, { readonly isNumber: boolean }>

const named = (names: readonly string[]) =>
  names.map((name) => [name, { isNumber: false }] as const)

/** By which fields an endpoint may be asked: those of the documents, or of their versions. */
const fieldsFor = (path: string, fields: readonly FlattenedField[]): Own => {
  if (path.startsWith('/versions')) return new Map(named(OF_VERSIONS))
  const open = fields.filter((field) => !('hidden' in field && field.hidden))
  return new Map([
    ...named(OF_DOCUMENTS),
    ...open.map(({ name, type }) => [name, { isNumber: type === 'number' }] as const),
  ])
}

interface Known extends Bound {
  readonly dates: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly polymorphic: ReadonlySet<string>
  readonly own: Own
}

const judged =
  (answer: PayloadHandler, { largest, own, ...known }: Known): PayloadHandler =>
  (req) => {
    const id: unknown = req.routeParams?.['id']
    if (typeof id === 'string' && !isIdLike(id)) {
      // Whoever is nobody is told so before anything else.
      throw refuse(req, { code: req.user ? 'NOT_FOUND' : 'NOT_PERMITTED' })
    }
    const pages = pagesIn(req.query)
    if (!pages.every((page) => isWithin(page, largest))) {
      throw refuse(req, { code: 'BAD_PAGE_SIZE', field: 'limit', values: { largest } })
    }
    if (!pages.every(({ page }) => isPageNumber(page))) {
      throw refuse(req, { code: 'INVALID_REQUEST', field: 'page' })
    }
    if (!pages.every(({ sort }) => isSoundSort(sort))) {
      throw refuse(req, { code: 'INVALID_REQUEST', field: 'sort' })
    }
    const [query, ...joins] = pages
    const isSound =
      isSoundWhere(asWritten(query?.['where']), { ...known, own }) &&
      joins.every(({ where }) => isSoundWhere(asWritten(where), known))
    if (!isSound) {
      throw refuse(req, { code: 'INVALID_REQUEST', field: 'where' })
    }
    // The base would answer with it in the place of the document.
    if (req.query['data'] !== undefined) {
      throw refuse(req, { code: 'INVALID_REQUEST', field: 'data' })
    }
    return answer(req)
  }

/**
 * Judges what the address of a request of REST asks for before the base does: pages within a bound, lists,
 * versions and joins alike, and conditions that a database understands. It stands at the endpoints and
 * not in a hook, for the desk itself reads whole lists through the same operations.
 */
export const judgeQueries =
  (bound: Bound) =>
  (config: SanitizedConfig): SanitizedConfig => {
    const owners = [...config.collections, ...config.globals]
    const fields = owners.flatMap(({ flattenedFields }) => flattenedFields)
    const known = {
      dates: new Set(momentsIn(fields)),
      numbers: numbersIn(fields),
      polymorphic: new Set(polymorphicIn(fields)),
    }
    const judging = <
      T extends { endpoints: Endpoint[] | false; flattenedFields: FlattenedField[] },
    >(
      owner: T,
    ): T => ({
      ...owner,
      endpoints: (owner.endpoints || []).map((endpoint) => {
        const own = fieldsFor(endpoint.path, owner.flattenedFields)
        return { ...endpoint, handler: judged(endpoint.handler, { ...bound, ...known, own }) }
      }),
    })
    return {
      ...config,
      collections: config.collections.map(judging),
      globals: config.globals.map(judging),
    }
  }
