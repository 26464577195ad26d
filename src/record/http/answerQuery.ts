import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { DocumentNode } from 'graphql'
import { databaseFault } from '../../domain/databaseFault.ts'
import type { Limits } from '../limits/limits.ts'
import { RecordMovedError } from '../RecordMovedError.ts'
import type { RecordView } from '../RecordView.ts'
import { PublicError } from '../schema/PublicError.ts'
import { rootValue } from '../schema/rootValue.ts'
import { PUBLIC_ERRORS } from '../schema/publicErrors.ts'
import { fairResolver } from './fairResolver.ts'
import type { GraphqlRequest } from './graphqlRequest.ts'

/** What is sent back, and with which HTTP status. */
export interface Answer {
  readonly status: number
  readonly body: ExecutionResult
}

export interface Execution {
  readonly schema: GraphQLSchema
  readonly request: GraphqlRequest
  readonly document: DocumentNode
  readonly view: RecordView
  readonly limits: Limits
  /** Is told of every error that the reader is not. */
  readonly onError: (error: unknown) => void
}

/** The refusal of a whole request. */
export const refusal = (errors: readonly PublicError[]): Answer => ({
  status: errors[0] ? PUBLIC_ERRORS[errors[0].code].status : 500,
  body: { errors },
})

/**
 * Ours is told. What graphql-js itself refuses at a place in the query is a null where none may be: the
 * variables' fault. Any other is reported and says nothing of the inside.
 */
const told = (cause: Error, onError: Execution['onError']): PublicError => {
  if (cause instanceof PublicError) return cause
  if (cause instanceof GraphQLError && cause.nodes) {
    return new PublicError('INVALID_VARIABLES', { detail: cause.message })
  }
  onError(cause)
  return new PublicError(databaseFault(cause) ? 'RECORD_UNAVAILABLE' : 'INTERNAL')
}

const publicError = (error: GraphQLError, onError: Execution['onError']): GraphQLError => {
  const { message, extensions } = told(error.originalError ?? error, onError)
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions,
  })
}

const isTooSlow = (error: unknown): boolean =>
  error instanceof PublicError && error.code === 'TOO_SLOW'

/**
 * Executes a query. Errors of the variables refuse the whole request; a refusal in one field leaves the
 * others, with status 200. One that takes longer than it may is refused as a whole.
 * Rejects with RecordMovedError where an edition was sealed since the record was looked at.
 */
export const answerQuery = async (execution: Execution): Promise<Answer> => {
  const { schema, request, document, view, limits, onError } = execution
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: rootValue(limits),
    fieldResolver: fairResolver(limits),
    contextValue: view,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
  })
  if (!errors) return { status: 200, body: { data: data ?? null } }
  const moved = errors.find(({ originalError }) => originalError instanceof RecordMovedError)
  if (moved?.originalError) throw moved.originalError
  // graphql-js gives no data at all when it has not begun: the fault is the request's.
  if (data === undefined) {
    return refusal(
      errors.map(({ message }) => new PublicError('INVALID_VARIABLES', { detail: message })),
    )
  }
  const told = errors.map((error) => publicError(error, onError))
  const tooSlow = errors.find(({ originalError }) => isTooSlow(originalError))
  if (tooSlow) return refusal([new PublicError('TOO_SLOW', { limit: limits.time / 1000 })])
  return {
    status: 200,
    body: { errors: told, data },
  }
}
