/** A rectangle of texts, as a spreadsheet or a document gives it. */
export type Block = readonly (readonly string[])[]

const FIELD = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/y

/**
 * Reads what a spreadsheet puts on the clipboard as text: rows by lines, cells by tabs; a cell with a line
 * break or a tab stands in quotes, a quote in it is doubled. The line that ends the last row is no row.
 */
export const readTabbed = (text: string): Block => {
  const source = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
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
