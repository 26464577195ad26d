import { languageOf } from '../domain/localized.ts'
import { formatMessage, type MessageValues } from '../domain/messages.ts'
import { type Word, WORDS } from './words.ts'

/** A word or sentence of the admin in the language of a code such as `zh` or `en`. */
export const say = (code: string, word: Word, values: MessageValues = {}): string =>
  formatMessage(WORDS[word][languageOf(code)], values)
