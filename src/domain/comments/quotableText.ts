import { isRichText } from '../richText/checkRichText.ts'
import type { RichText } from '../richText/RichText.ts'

/** The text of a field of a document, where it has one that can be quoted; null otherwise. */
export const quotableText = (document: object, field: string): string | RichText | null => {
  const value: unknown = Object.hasOwn(document, field) ? Reflect.get(document, field) : null
  return typeof value === 'string' || isRichText(value) ? value : null
}
