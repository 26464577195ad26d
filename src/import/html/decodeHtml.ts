import { decodeBytes, markedEncoding } from '../files/decodeBytes.ts'
import { FileFault } from '../files/FileFault.ts'

const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i
const LOOKED_AT = 8192

/**
 * The text of a page: by its byte order mark, else as UTF-8 where it is that, else as the page says of
 * itself, else as GB18030, which holds GB2312 and GBK. Throws FileFault FILE_NOT_TEXT.
 */
export const decodeHtml = (bytes: Uint8Array): string => {
  const marked = markedEncoding(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const stated = META.exec(head)?.[1]
  const encodings = marked ? [marked] : ['utf-8', ...(stated ? [stated] : []), 'gb18030']
  for (const encoding of encodings) {
    const text = decodeBytes(bytes, encoding)
    if (text !== null) return text.replaceAll('\u0000', '')
  }
  throw new FileFault('FILE_NOT_TEXT')
}
