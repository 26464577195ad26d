import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { type ErrorCode, ERRORS, formatMessage, type MessageValues } from '../domain/messages.ts'

/** One reason of a refusal, as it travels to the person: `message` is in her language. */
export interface RefusalData {
  readonly guard?: string
  readonly message: string
  readonly field?: string
  readonly items?: readonly string[]
}

/** What every refusal carries in `data`, over REST and over the desk's GraphQL alike. */
export interface RefusedData {
  readonly code: ErrorCode
  readonly refusals: readonly RefusalData[]
}

/** A refusal on its way out: a status of the error table, a sentence, a code and all the reasons. */
export class Refused extends APIError<RefusedData> {
  /** The base's own name, so that the log takes it for what it is: an answer, not a fault. */
  override readonly name = 'APIError'
}

/** What a refusal is made from. `refusals` absent: the code's own sentence is the only reason. */
export interface RefusalSource {
  readonly code: ErrorCode
  readonly field?: string
  readonly values?: MessageValues
  readonly refusals?: readonly RefusalData[]
}

type Asking = Partial<PayloadRequest> | undefined

/** Makes the refusal for a code in the language of the person who asks. */
export const refuse = (req: Asking, source: RefusalSource): Refused => {
  const { code, field, values = {} } = source
  const { status, message: sentences } = ERRORS[code]
  const message = formatMessage(sentences[languageOf(req?.i18n?.language)], values)
  const refusals = source.refusals ?? [{ message, ...(field ? { field } : {}) }]
  return new Refused(message, status, { code, refusals }, true)
}
