/** The encoding that a byte order mark of UTF-16 says; null where bytes begin with none. */
export const markedEncoding = ([first, second]: Uint8Array): 'utf-16be' | 'utf-16le' | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Bytes as text; null where they are none in this encoding. */
export const decodeBytes = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
