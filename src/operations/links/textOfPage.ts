const MOST_CHARACTERS = 5000
const CHARSET = /charset\s*=\s*["']?([\w-]{1,20})/i

const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

/**
 * The beginning of what a page says, its title first: to see whether it names what it is linked for. Its
 * characters are read as the server, else the page itself says (gb2312, gbk, utf-8).
 */
export const textOfPage = (bytes: Buffer, contentType: string): string => {
  const head = bytes.subarray(0, 2048).toString('latin1')
  const charset = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(head)?.[1] ?? 'utf-8'
  return decoderOf(charset)
    .decode(bytes)
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
}
