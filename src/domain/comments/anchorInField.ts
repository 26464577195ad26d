import { textOfField } from './textOfField.ts'

/** What a comment keeps of where it was written: in which field, about which of its words, from where to where. */
export interface Anchor {
  readonly field?: string | null
  readonly quote?: string | null
  readonly range?: { readonly from?: number | null; readonly to?: number | null }
}

interface WholeField {
  readonly quote: string | null
  readonly range: { readonly from: number; readonly to: number }
}

/** What a comment keeps that names a field and no words in it: all that stands there, though it be nothing. */
export const anchorInField = (
  document: object,
  { field, quote }: Anchor,
): WholeField | Record<string, never> => {
  // A client may send what is no text; that is refused further on.
  const text = typeof field === 'string' && field && !quote ? textOfField(document, field) : null
  return text === null ? {} : { quote: text || null, range: { from: 0, to: text.length } }
}

/** Whether a comment is about the whole of a field. */
export const isAboutWholeField = ({ field, quote, range }: Anchor): boolean =>
  Boolean(field) && range?.from === 0 && range.to === (quote ?? '').length
