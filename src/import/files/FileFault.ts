import type { ErrorCode, MessageValues } from '../../domain/messages.ts'

/** Why a file cannot be read: a code of the error table. Thrown inside the readers, a value outside. */
export class FileFault extends Error {
  readonly code: ErrorCode
  readonly values: MessageValues

  constructor(code: ErrorCode, values: MessageValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}
