import { GraphQLError } from 'graphql'
import { publicMessage, type PublicErrorCode } from './publicErrors.ts'

/**
 * A refusal that the reader is told of: `extensions.code` and the values of its sentence, and the place
 * in the query where graphql-js found a fault.
 */
export class PublicError extends GraphQLError {
  override readonly name = 'PublicError'
  readonly code: PublicErrorCode

  constructor(
    code: PublicErrorCode,
    values: Readonly<Record<string, number | string>> = {},
    at?: GraphQLError,
  ) {
    const { nodes = null, source = null, positions = null } = at ?? {}
    const extensions = { code, ...values }
    super(publicMessage(code, values), { nodes, source, positions, extensions })
    this.code = code
  }
}
