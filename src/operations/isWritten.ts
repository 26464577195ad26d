import { printNumbers } from '../domain/numbers/printNumbers.ts'
import { isRichText } from '../domain/richText/checkRichText.ts'
import { toPlainText } from '../domain/richText/toPlainText.ts'

/** That a number is bound is enough to tell a text from none, whatever it says. */
const print = printNumbers(() => null)

/** Whether a value is a text that says anything. */
export const isWritten = (body: unknown): boolean =>
  isRichText(body) && toPlainText(body, print).trim() !== ''
