import { APIError, type PayloadRequest } from 'payload'
import { type Language, languageOf, type Localized } from '../domain/localized.ts'
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

  /** `sentences`: what is wrong, in both languages, for a command prints both. */
  constructor(
    readonly sentences: Localized,
    language: Language,
    status: number,
    data: RefusedData,
  ) {
    super(sentences[language], status, data, true)
  }
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
  const { status, message } = ERRORS[code]
  const sentences = {
    zh: formatMessage(message.zh, values),
    en: formatMessage(message.en, values),
  }
  const language = languageOf(req?.i18n?.language)
  const refusals = source.refusals ?? [
    { message: sentences[language], ...(field ? { field } : {}) },
  ]
  return new Refused(sentences, language, status, { code, refusals })
}
