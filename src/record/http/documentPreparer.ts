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
import { limitErrors } from '../limits/limitErrors.ts'
import { LIMITS, type Limits } from '../limits/limits.ts'
import { PublicError } from '../schema/PublicError.ts'
import { turns } from '../turns.ts'
import { plainlyValid } from './plainlyValid.ts'

/** A query ready to be executed, or why it is refused. */
export type PreparedDocument =
  | { readonly document: DocumentNode; readonly errors?: never }
  | { readonly errors: readonly PublicError[]; readonly document?: never }

/** A prepared query takes up to 130 bytes a character: 64 MB at most, whatever is sent. */
const CACHED_CHARACTERS = 500_000
/** Of queries that came once the words alone are remembered. */
const SEEN_CHARACTERS = 1_000_000
const MOST_ERRORS = 10
/** For how long queries are prepared before others have their turn, in milliseconds. */
const SLICE = 5

const syntaxError = (error: GraphQLError, { tokens }: Limits): PublicError =>
  error.message.includes('Parsing aborted')
    ? new PublicError('QUERY_TOO_LARGE', { limit: tokens })
    : new PublicError('SYNTAX_ERROR', { detail: error.message }, error)

/** graphql-js gives up, without naming a fault, where comparing repeated fields takes too long. */
const invalidQuery = (error: GraphQLError, { repeats }: Limits): PublicError =>
  error.message === 'Validation aborted.'
    ? new PublicError('TOO_REPETITIVE', { limit: repeats })
    : new PublicError('INVALID_QUERY', { detail: error.message }, error)

interface Preparing {
  readonly schema: GraphQLSchema
  readonly limits: Limits
}

const rulesWithin = ({ introspection }: Limits) =>
  introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

const prepare = (query: string, { schema, limits }: Preparing): PreparedDocument => {
  try {
    const document = parse(query, { maxTokens: limits.tokens })
    const tooLarge = limitErrors(document, limits)
    if (tooLarge.length > 0) return { errors: tooLarge }
    if (plainlyValid(schema, document)) return { document }
    const rules = rulesWithin(limits)
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
 * Parses, measures and validates queries; those that pass and come again are kept from then on. One that
 * never comes again would only be in the way: its answer is what is kept of it. Where many come together
 * others have their turn in between, so that whoever sends hundreds at once holds nobody up.
 */
export const documentPreparer = (
  schema: GraphQLSchema,
  limits: Limits = LIMITS,
): DocumentPreparer => {
  const preparing = { schema, limits }
  const seen = new LRUCache<string, true>({
    maxSize: SEEN_CHARACTERS,
    sizeCalculation: (_, query) => query.length,
  })
  const kept = new LRUCache<string, PreparedDocument>({
    maxSize: CACHED_CHARACTERS,
    sizeCalculation: (_, query) => query.length,
  })
  const keep = (query: string, prepared: PreparedDocument): void => {
    if (!seen.has(query)) seen.set(query, true)
    else if (prepared.document) kept.set(query, prepared)
  }
  const nextTurn = turns()
  let waiting = 0
  let spent = 0
  return async (query) => {
    const known = kept.get(query)
    if (known) return known
    // Whoever comes later does not go before those who wait.
    if (waiting > 0 || spent > SLICE) {
      waiting += 1
      await nextTurn()
      waiting -= 1
      spent = 0
    }
    const begun = performance.now()
    const prepared = prepare(query, preparing)
    spent += performance.now() - begun
    keep(query, prepared)
    return prepared
  }
}
