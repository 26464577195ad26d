import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { FAMILIES } from '../../../src/domain/doors/families.ts'
import {
  isOperation,
  OPERATIONS,
  type Operation,
  type OperationRow,
} from '../../../src/domain/doors/operations.ts'

/** One way into the desk: a route of REST or a field of its GraphQL. */
export interface Door {
  /** `GET /api/reports/:id`, `mutation updateReport`. */
  readonly name: string
  /** The collection or global. */
  readonly slug: string
  /** Null: the table of operations does not know it. */
  readonly operation: Operation | null
  readonly isGlobal: boolean
  readonly route?: { readonly method: string; readonly path: string }
  readonly field?: {
    readonly kind: 'mutation' | 'query'
    readonly field: GraphQLField<unknown, unknown>
  }
}

const ROWS: readonly (readonly [string, OperationRow])[] = Object.entries(OPERATIONS)

const operationBy = (isIt: (row: OperationRow) => boolean): Operation | null => {
  const found = ROWS.find(([, row]) => isIt(row))?.[0]
  return found && isOperation(found) ? found : null
}

const singularOf = (slug: string): string =>
  slug
    .replace(/(^|-)(\w)/g, (_all, _dash: string, letter: string) => letter.toUpperCase())
    .replace(/s$/, '')

const nameOf = (pattern: string, slug: string): string =>
  pattern.replace('**', `${singularOf(slug)}s`).replace('*', singularOf(slug))

interface Place {
  readonly slug: string
  readonly isGlobal: boolean
  readonly routes: readonly { readonly method: string; readonly path: string }[]
}

const placesOf = (config: SanitizedConfig): readonly Place[] => {
  // What belongs to no collection has no slug.
  const places: Place[] = [{ slug: '', isGlobal: false, routes: config.endpoints }]
  for (const { slug, endpoints } of config.collections) {
    places.push({ slug, isGlobal: false, routes: endpoints || [] })
  }
  for (const { slug, endpoints } of config.globals) {
    places.push({ slug, isGlobal: true, routes: endpoints || [] })
  }
  return places
}

/** The address of a global is its only document's. */
const OF_GLOBALS: Readonly<Record<string, Operation>> = { 'get /': 'read', 'post /': 'update' }

const addressOf = (slug: string, isGlobal: boolean): string =>
  isGlobal ? `/api/globals/${slug}` : slug === '' ? '/api' : `/api/${slug}`

const restDoorsAt = ({ slug, isGlobal, routes }: Place): readonly Door[] => {
  // Where two stand at one address, the first answers.
  const distinct = new Map(
    routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  )
  return [...distinct].map(([key, route]) => ({
    name: `${route.method.toUpperCase()} ${addressOf(slug, isGlobal)}${route.path}`,
    slug,
    operation: (isGlobal && OF_GLOBALS[key]) || operationBy(({ routes: own }) => own.includes(key)),
    isGlobal,
    route,
  }))
}

const graphqlDoors = (config: SanitizedConfig, schema: GraphQLSchema): readonly Door[] => {
  const slugs = ['', ...[...config.collections, ...config.globals].map(({ slug }) => slug)]
  const doorOf = (kind: 'mutation' | 'query', field: GraphQLField<unknown, unknown>): Door => {
    const found = slugs.flatMap((slug) => {
      const operation = operationBy((row) =>
        row.fields.some((pattern) => nameOf(pattern, slug) === field.name),
      )
      return operation ? [{ slug, operation }] : []
    })
    // A field that names no collection belongs to the first that has the operation.
    const listed = found.find(({ slug, operation }) =>
      FAMILIES.some(({ slugs, operations }) => slugs.includes(slug) && operation in operations),
    )
    const { slug, operation } = listed ?? found[0] ?? { slug: '', operation: null }
    const isGlobal = config.globals.some((each) => each.slug === slug)
    return { name: `${kind} ${field.name}`, slug, operation, isGlobal, field: { kind, field } }
  }
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((each) => doorOf('query', each)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((each) =>
      doorOf('mutation', each),
    ),
  ]
}

/** Every way into the desk's collections and globals, as the configuration that runs has them. */
export const listDoors = (config: SanitizedConfig): readonly Door[] => [
  ...placesOf(config).flatMap(restDoorsAt),
  ...graphqlDoors(config, configToSchema(config).schema),
]
