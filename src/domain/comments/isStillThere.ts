import { type Anchor, isAboutWholeField } from './anchorInField.ts'
import { hasQuote } from './hasQuote.ts'
import { quotableText } from './quotableText.ts'
import { textOfField } from './textOfField.ts'

/**
 * Whether what a comment is about still stands in its document: of a whole field that it says the same, of
 * words that they are in the text. `mainText`: the field that it is about where it names none.
 */
export const isStillThere = (document: object, anchor: Anchor, mainText: string): boolean => {
  const { field, quote } = anchor
  const plain = field ? textOfField(document, field) : null
  if (plain !== null && isAboutWholeField(anchor)) return plain.trim() === (quote ?? '').trim()
  if (!quote) return true
  const text = quotableText(document, field || mainText) ?? plain
  return text !== null && hasQuote(text, quote)
}
