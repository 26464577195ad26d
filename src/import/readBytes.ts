import { decodeBytes, markedEncoding } from './files/decodeBytes.ts'

/** Bytes as text, or why they are none; `encoding` names what they seem to be in where it is not UTF-8. */
export type ReadBytes =
  | { readonly text: string }
  | { readonly refusal: 'FILE_EMPTY' | 'FILE_NOT_TEXT' }
  | { readonly refusal: 'FILE_NOT_UTF8'; readonly encoding: string }

/** A control character that no text holds; line and page breaks and tabs are none. */
const CONTROL = /[^\P{Cc}\s\u0085]/u

const isProse = (text: string | null): text is string => text !== null && !CONTROL.test(text)

/**
 * Reads bytes as UTF-8 text; a byte order mark is left out. Refused: nothing but white space, control
 * characters (a binary file), and what another encoding explains better.
 */
export const readBytes = (bytes: Uint8Array): ReadBytes => {
  if (markedEncoding(bytes) !== null) return { refusal: 'FILE_NOT_UTF8', encoding: 'UTF-16' }
  const text = decodeBytes(bytes, 'utf-8')
  if (text?.trim() === '') return { refusal: 'FILE_EMPTY' }
  if (isProse(text)) return { text }
  return text === null && isProse(decodeBytes(bytes, 'gb18030'))
    ? { refusal: 'FILE_NOT_UTF8', encoding: 'GB18030' }
    : { refusal: 'FILE_NOT_TEXT' }
}
