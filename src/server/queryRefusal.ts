import { GraphQLError, parse, visit, type DocumentNode } from 'graphql'
import { z } from 'zod'
import { CLOSED_FIELDS } from '../domain/doors/closedFields.ts'
import type { ErrorCode, MessageValues } from '../domain/messages.ts'
import { env } from '../env.ts'
import { measureDocument } from '../record/limits/measureDocument.ts'
import { judgeArguments } from './judgeArguments.ts'

/** What one query of the desk's GraphQL may ask for: as deep as relations go, and few lists beside each other. */
const LIMITS = { depth: 12, aliases: 30, selections: 2000, tokens: 2000 } as const

/** Why a query is not carried out. */
export interface QueryRefusal {
  readonly code: ErrorCode
  readonly values?: MessageValues
}

const INVALID: QueryRefusal = { code: 'INVALID_REQUEST' }
const asked = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish().catch(null),
})
type Asked = z.infer<typeof asked>

const tooCostly = (limit: keyof typeof LIMITS): QueryRefusal => ({
  code: 'QUERY_TOO_COSTLY',
  values: { limit: `${limit} ${LIMITS[limit]}` },
})

const namesClosed = (document: DocumentNode): boolean => {
  let isFound = false
  visit(document, {
    Field: ({ name }) => {
      isFound ||= CLOSED_FIELDS.test(name.value)
    },
  })
  return isFound
}

const measure = (document: DocumentNode, variables: Asked['variables']): QueryRefusal | null => {
  if (namesClosed(document)) return INVALID
  const largest = env.PAGE_LIMIT
  const fault = judgeArguments(document, { variables: variables ?? {}, largest })
  if (fault) return fault === 'limit' ? { code: 'BAD_PAGE_SIZE', values: { largest } } : INVALID
  const found = measureDocument(document)
  if (found.endless !== null || found.depth > LIMITS.depth) return tooCostly('depth')
  if (found.aliases > LIMITS.aliases) return tooCostly('aliases')
  return found.selections > LIMITS.selections ? tooCostly('selections') : null
}

const queryIn = (body: string): Asked | undefined => {
  try {
    return asked.safeParse(JSON.parse(body)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Why a query to the desk's GraphQL is not handed on. Asked before the base looks at it: it fails on a body
 * that is no JSON, and its measure of a query follows every spread of a fragment anew, so that it does not
 * end where fragments go round, and takes for ever where each is spread twice in the one before. What is
 * wrong in the words of a query the base tells.
 */
export const queryRefusal = async (request: Request): Promise<QueryRefusal | null> => {
  const type = request.headers.get('content-type') ?? ''
  const sent = queryIn(await request.clone().text())
  if (!/^application\/json\b/i.test(type) || sent === undefined) return INVALID
  try {
    return measure(parse(sent.query, { maxTokens: LIMITS.tokens }), sent.variables)
  } catch (error) {
    const isWrong = error instanceof GraphQLError && !error.message.includes('Parsing aborted')
    // The parser gives up at too many words, and its stack does where brackets stand in brackets.
    return isWrong ? null : tooCostly('tokens')
  }
}
