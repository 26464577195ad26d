import { MISSING_NUMBER, printNumbers } from '../numbers/printNumbers.ts'
import type { RichText } from '../richText/RichText.ts'
import { toPlainText } from '../richText/toPlainText.ts'

const print = printNumbers(() => null)
const bare = (text: string): string => text.replaceAll(/\s/g, '')

/**
 * Whether the words that a comment is about still stand in a text, however it is broken into paragraphs. Of
 * a quote with a number in it, in a text with bound numbers, nothing can be said: it counts as there.
 */
export const hasQuote = (value: string | RichText, quote: string): boolean => {
  const text = typeof value === 'string' ? value : toPlainText(value, print)
  if (bare(text).includes(bare(quote))) return true
  return text.includes(MISSING_NUMBER) && /\d/.test(quote)
}
