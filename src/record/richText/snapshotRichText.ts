import { checkRichText, isRichText } from '../../domain/richText/checkRichText.ts'
import { fromPlainText } from '../../domain/richText/fromPlainText.ts'
import type { RichText } from '../../domain/richText/RichText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import type { RichTextSnapshot } from '../snapshot/types.ts'
import { toHtml } from './toHtml.ts'
import { UnknownNodeError } from './UnknownNodeError.ts'

const sound = (value: unknown): RichText => {
  if (isRichText(value)) return value
  throw new UnknownNodeError(checkRichText(value))
}

/**
 * A text of the desk as the record keeps it: HTML, plain text and the editor's own JSON. An absent text
 * and one without a character are the same empty text. Throws `UnknownNodeError` on what cannot be published.
 */
export const snapshotRichText = (value: unknown): RichTextSnapshot => {
  const lexical = sound(value ?? fromPlainText(''))
  const text = toPlainText(lexical)
  if (text.trim() === '') return { html: '', text: '', lexical: fromPlainText('') }
  return { html: toHtml(lexical), text, lexical }
}

/** The same for a text that may be absent: null when there is none or it is empty. */
export const optionalRichText = (value: unknown): RichTextSnapshot | null => {
  const snapshot = snapshotRichText(value)
  return snapshot.text === '' ? null : snapshot
}
