import type { PayloadRequest } from 'payload'
import { MAIN_TEXT } from '../../domain/comments/kinds.ts'
import { quotableText } from '../../domain/comments/quotableText.ts'
import { countQuote } from '../../domain/richText/quotes.ts'
import type { Comment } from '../../payload-types.ts'
import { refuse } from '../refuse.ts'

/** The field that a comment is about. */
export const fieldOf = ({ about, field }: Pick<Comment, 'about' | 'field'>): string =>
  field || MAIN_TEXT[about.relationTo]

/**
 * A suggestion can be taken over as it is: its words stand in the field exactly once, in one paragraph, and
 * what is to stand there instead is one line. Otherwise QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS or ONE_LINE_ONLY.
 */
export const requireSoundSuggestion = (
  req: PayloadRequest,
  { about, field, quote, replacement }: Partial<Comment>,
  document: object,
): void => {
  if (/[\r\n]/.test(replacement ?? '')) {
    throw refuse(req, { code: 'ONE_LINE_ONLY', field: 'replacement' })
  }
  const text = about ? quotableText(document, fieldOf({ about, field: field ?? null })) : null
  const count = text === null ? 0 : countQuote(text, quote ?? '')
  if (count === 0) throw refuse(req, { code: 'QUOTE_NOT_FOUND', field: 'quote' })
  if (count > 1) throw refuse(req, { code: 'QUOTE_AMBIGUOUS', field: 'quote', values: { count } })
}
