import { GraphQLError } from 'graphql'
import { publicMessage, type PublicErrorCode } from './publicErrors.ts'

/** A refusal that the reader is told of: `extensions.code` and the values of its sentence. */
export class PublicError extends GraphQLError {
  override readonly name = 'PublicError'
  readonly code: PublicErrorCode

  constructor(code: PublicErrorCode, values: Readonly<Record<string, number | string>> = {}) {
    super(publicMessage(code, values), { extensions: { code, ...values } })
    this.code = code
  }
}
