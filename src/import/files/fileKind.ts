import { markedEncoding } from './decodeBytes.ts'
import { FileFault } from './FileFault.ts'

/** The kinds of file that a report is read from. */
export type FileKind = 'docx' | 'html' | 'text'

const LOOKED_AT = 4096

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte)

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of .doc, .wps and of a Word file with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The first bytes as characters, whatever they are in: what a file is called by is ASCII. */
const beginning = (bytes: Uint8Array): string =>
  new TextDecoder(markedEncoding(bytes) ?? 'latin1').decode(bytes.subarray(0, LOOKED_AT))

const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  )

const HTML =
  /^(?:<!--(?:(?!-->)[^])*-->|<\?xml[^>]*>|\s)*<(?:!doctype html|html|head|body|meta|title)[\s>]/i
/** A page of which only the part with the text was saved. */
const FRAGMENT = /^\s*<(?:article|center|div|font|h[1-6]|main|p|section|span|table)[\s>]/i

const kindOfText = (start: string): FileKind => {
  const plain = start.replace(/^(?:\ufeff|ï»¿)/, '')
  if (plain.startsWith('%PDF')) throw new FileFault('FILE_IS_PDF')
  const isSavedByWord =
    plain.startsWith('{\\rtf') ||
    /^\s*MIME-Version:/im.test(plain.slice(0, 500)) ||
    /<\?mso-application|<(?:w:wordDocument|pkg:package)[\s>]/.test(plain)
  if (isSavedByWord) throw new FileFault('FILE_OLD_WORD')
  return HTML.test(plain) || FRAGMENT.test(plain) ? 'html' : 'text'
}

/**
 * What kind of file bytes are, by their content: a name can lie. Throws FileFault for kinds that are known
 * and not read: FILE_OLD_WORD (.doc, .wps, .rtf, .mht, Word's XML), FILE_ENCRYPTED, FILE_IS_PDF.
 */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, ZIP)) return 'docx'
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new FileFault(holds(bytes, 'EncryptedPackage') ? 'FILE_ENCRYPTED' : 'FILE_OLD_WORD')
  }
  return kindOfText(beginning(bytes))
}
