/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A negative number is none. */
const NUMBER = /^-\d+(?:\.\d+)?$/

const cell = (text: string): string => {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a CSV file begins with, so that a spreadsheet reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** A line of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula stays a text. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`
