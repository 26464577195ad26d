import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { checkRichText, isRichText } from '../../domain/richText/checkRichText.ts'
import { fromPlainText } from '../../domain/richText/fromPlainText.ts'
import type { RichText } from '../../domain/richText/RichText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import type { SnapshotText } from '../snapshot/types.ts'
import { toHtml } from './toHtml.ts'
import { UnknownNodeError } from './UnknownNodeError.ts'
import { withPrintedNumbers } from './withPrintedNumbers.ts'

const sound = (value: unknown): RichText => {
  if (isRichText(value)) return value
  throw new UnknownNodeError(checkRichText(value))
}

/**
 * Rich text as it is published: HTML, plain text and the editor's own JSON. Absent text and text without
 * a printed character are the same empty text. All three carry the bound numbers as they are printed.
 * Throws `UnknownNodeError` on what cannot be published: it must never leave as a placeholder, nor without
 * a word.
 */
export const toSnapshotText = (value: unknown, print: PrintNumber): SnapshotText => {
  const lexical = sound(value ?? fromPlainText(''))
  const text = toPlainText(lexical, print)
  if (text.trim() === '') return { html: '', text: '', lexical: fromPlainText('') }
  return { html: toHtml(lexical, print), text, lexical: withPrintedNumbers(lexical, print) }
}
