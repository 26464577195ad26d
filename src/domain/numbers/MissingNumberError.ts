import type { NumberRef } from './NumberRef.ts'
import { numberRefKey } from './numberRefKey.ts'

/** A text refers to a number that its report does not have: it must not be published with a hole in it. */
export class MissingNumberError extends Error {
  override readonly name = 'MissingNumberError'

  constructor(readonly ref: NumberRef) {
    super(`A text refers to a number that is not there: ${numberRefKey(ref)}`)
  }
}
