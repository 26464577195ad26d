/** A rectangle of texts, as a spreadsheet or a document gives it. */
export type Block = readonly (readonly string[])[]

/** Longer than any statutory table with its headings. */
const LONGEST = 200_000

const FIELD = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/y

/**
 * Reads what a spreadsheet puts on the clipboard as text: rows by lines, cells by tabs; a cell with a line
 * break or a tab stands in quotes, a quote in it is doubled. The line that ends the last row is no row. Of a
 * text that is longer than any table, quotes are not looked at.
 */
export const readTabbed = (text: string): Block => {
  const source = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  if (source.length > LONGEST) return source.split('\n').map((line) => line.split('\t'))
  const rows: string[][] = [[]]
  FIELD.lastIndex = 0
  while (FIELD.lastIndex <= source.length) {
    const [whole, quoted, plain, end] = FIELD.exec(source) ?? []
    if (whole === undefined) break
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}
