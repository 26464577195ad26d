import type { GlobalBeforeValidateHook } from 'payload'
import { faultyEntries } from '../domain/checks/lexicon/faultyEntries.ts'
import { languageOf, type Localized } from '../domain/localized.ts'
import { formatMessage } from '../domain/messages.ts'
import { refuse } from '../operations/refuse.ts'

const SENTENCE = {
  zh: '用语词库第{number}条“{written}”不能使用：须写明误用和应为的词，两者不同，每个词1至40字；可叠用的词和混用词不填前后限制。',
  en: 'Entry {number} of the lexicon, “{written}”, cannot be used: it needs a word as written and a different one that is meant, each of 1 to 40 characters, and what stands around it only where its kind has that.',
} as const satisfies Localized

/** Refuses a lexicon with entries that the checks cannot work with, naming each of them. */
export const requireSoundLexicon: GlobalBeforeValidateHook = ({ data, req }) => {
  const sent: unknown = data?.lexicon
  if (!Array.isArray(sent)) return data
  const faulty = faultyEntries(sent.map((row: unknown) => Object(row)))
  if (faulty.length === 0) return data
  const sentence = SENTENCE[languageOf(req.i18n.language)]
  throw refuse(req, {
    code: 'INVALID_LEXICON',
    refusals: faulty.map(({ index, written, field }) => ({
      message: formatMessage(sentence, { number: index + 1, written }),
      field: ['lexicon', index, ...(field ? [field] : [])].join('.'),
    })),
  })
}
