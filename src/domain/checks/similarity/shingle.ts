/** How many characters a shingle has: long enough that stock words alone are none. */
export const SHINGLE = 12

/**
 * A text without what is changed when it is copied: punctuation and white space. Numbers stay, for the
 * sentences that state a year's counts are the same every year but for them, and rightly so.
 */
export interface PlainText {
  readonly text: string
  /** For each character its place in the text as printed. */
  readonly places: readonly number[]
}

const IS_WORD = /[\p{L}\p{N}]/u

export const plainText = (printed: string): PlainText => {
  const places: number[] = []
  let text = ''
  for (let at = 0; at < printed.length; at += 1) {
    const character = printed.charAt(at)
    if (!IS_WORD.test(character)) continue
    text += character
    places.push(at)
  }
  return { text, places }
}

const BASE = 257
const MODULUS = 0x7fffffff
const LEADING = Array.from({ length: SHINGLE - 1 }).reduce<number>(
  (power) => (power * BASE) % MODULUS,
  1,
)

/** A hash of every run of twelve characters of a plain text, from left to right. */
export const shinglesOf = (text: string): Int32Array => {
  const count = Math.max(0, text.length - SHINGLE + 1)
  const hashes = new Int32Array(count)
  let hash = 0
  for (let at = 0; at < text.length; at += 1) {
    if (at >= SHINGLE) {
      const leaving = (text.charCodeAt(at - SHINGLE) * LEADING) % MODULUS
      hash = (hash - leaving + MODULUS) % MODULUS
    }
    hash = (hash * BASE + text.charCodeAt(at)) % MODULUS
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = hash
  }
  return hashes
}
