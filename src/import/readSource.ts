import type { ErrorCode, MessageValues } from '../domain/messages.ts'
import { readDocx } from './docx/readDocx.ts'
import { FileFault } from './files/FileFault.ts'
import { fileKind } from './files/fileKind.ts'
import { FILE_LIMITS, inMegabytes } from './files/fileLimits.ts'
import { readHtml } from './html/readHtml.ts'
import { readBytes } from './readBytes.ts'
import { documentOfText, type SourceDocument } from './source/SourceDocument.ts'

/** The lines of a file, or why it has none. */
export type ReadSource =
  | { readonly source: SourceDocument }
  | { readonly refusal: ErrorCode; readonly values: MessageValues }

const readText = (bytes: Uint8Array): SourceDocument => {
  const read = readBytes(bytes)
  if ('text' in read) return documentOfText(read.text)
  throw new FileFault(read.refusal, 'encoding' in read ? { encoding: read.encoding } : {})
}

const READERS = { text: readText, html: readHtml, docx: readDocx } as const

/**
 * Reads the bytes of a file by what they are, a text, a web page or a Word file, whatever it is called.
 * A file that cannot be read is answered with its code: of another kind, too large, broken, empty.
 */
export const readSource = (bytes: Uint8Array): ReadSource => {
  try {
    const kind = fileKind(bytes)
    const limit = FILE_LIMITS[kind]
    if (bytes.length > limit) throw new FileFault('FILE_TOO_LARGE', { limit: inMegabytes(limit) })
    const source = READERS[kind](bytes)
    if (source.lines.length === 0) throw new FileFault('FILE_EMPTY')
    return { source }
  } catch (error) {
    if (error instanceof FileFault) return { refusal: error.code, values: error.values }
    throw error
  }
}
