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
const invalidQuery = (error: GraphQLError): PublicError =>
  error.message === 'Validation aborted.'
    ? new PublicError('TOO_REPETITIVE')
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
    return { errors: invalid.map(invalidQuery) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [syntaxError(error, limits)] }
    throw error
  }
}

/** Parses, measures and validates queries; those that pass are kept, so that each is prepared once. */
export const documentPreparer = (
  schema: GraphQLSchema,
  limits: Limits = LIMITS,
): ((query: string) => PreparedDocument) => {
  const kept = new LRUCache<string, PreparedDocument>({
    maxSize: CACHED_CHARACTERS,
    sizeCalculation: (_, query) => query.length,
  })
  return (query) => {
    const known = kept.get(query)
    if (known) return known
    const prepared = prepare(schema, query, limits)
    if (prepared.document) kept.set(query, prepared)
    return prepared
  }
}
