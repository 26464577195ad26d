import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { setImmediate as turn } from 'node:timers/promises'
import { limitErrors } from '../limits/limitErrors.ts'
import { LIMITS, type Limits } from '../limits/limits.ts'
import { PublicError } from '../schema/PublicError.ts'

/** A query ready to be executed, or why it is refused. */
export type PreparedDocument =
  | { readonly document: DocumentNode; readonly errors?: never }
  | { readonly errors: readonly PublicError[]; readonly document?: never }

/** A prepared query takes up to 130 bytes a character: 64 MB at most, whatever is sent. */
const CACHED_CHARACTERS = 500_000
const MOST_ERRORS = 10

const syntaxError = (error: GraphQLError, { tokens }: Limits): PublicError =>
  error.message.includes('Parsing aborted')
    ? new PublicError('QUERY_TOO_LARGE', { limit: tokens })
    : new PublicError('SYNTAX_ERROR', { detail: error.message }, error)

/** graphql-js gives up, without naming a fault, where comparing repeated fields takes too long. */
const invalidQuery = (error: GraphQLError, { repeats }: Limits): PublicError =>
  error.message === 'Validation aborted.'
    ? new PublicError('TOO_REPETITIVE', { limit: repeats })
    : new PublicError('INVALID_QUERY', { detail: error.message }, error)

const RULES_WITHOUT_INTROSPECTION = [...specifiedRules, NoSchemaIntrospectionCustomRule]

const prepare = (schema: GraphQLSchema, query: string, limits: Limits): PreparedDocument => {
  try {
    const document = parse(query, { maxTokens: limits.tokens })
    const tooLarge = limitErrors(document, limits)
    if (tooLarge.length > 0) return { errors: tooLarge }
    const rules = limits.introspection ? specifiedRules : RULES_WITHOUT_INTROSPECTION
    const invalid = validate(schema, document, rules, { maxErrors: MOST_ERRORS })
    if (invalid.length === 0) return { document }
    return { errors: invalid.map((each) => invalidQuery(each, limits)) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [syntaxError(error, limits)] }
    throw error
  }
}

/** Prepares a query; at once where it is known. */
export type DocumentPreparer = (query: string) => Promise<PreparedDocument>

/**
 * Parses, measures and validates queries; those that pass are kept, so that each is prepared once. Of those
 * that come together one is prepared at each turn, so that whoever sends hundreds at once holds nobody up.
 */
export const documentPreparer = (
  schema: GraphQLSchema,
  limits: Limits = LIMITS,
): DocumentPreparer => {
  const kept = new LRUCache<string, PreparedDocument>({
    maxSize: CACHED_CHARACTERS,
    sizeCalculation: (_, query) => query.length,
  })
  let last: Promise<void> = Promise.resolve()
  return async (query) => {
    const known = kept.get(query)
    if (known) return known
    last = last.then(() => turn())
    await last
    const prepared = prepare(schema, query, limits)
    if (prepared.document) kept.set(query, prepared)
    return prepared
  }
}
