import type { Block } from './readTabbed.ts'

/** A cell of a table in a document; merged ones reach over several rows and columns. */
export interface SpannedCell {
  readonly text: string
  readonly rows: number
  readonly columns: number
}

/** Further than any statutory table reaches; a document may claim any span. */
const MOST = 200

/**
 * The cells of a table in a document by rows and columns: a merged cell stands in its first place, the
 * others that it covers are blank, so that what follows keeps its column.
 */
export const spreadSpans = (given: readonly (readonly SpannedCell[])[]): Block => {
  const rows: (string | undefined)[][] = given.map(() => [])
  given.forEach((cells, row) => {
    let column = 0
    for (const { text, rows: down, columns: across } of cells) {
      while (rows[row]?.[column] !== undefined) column += 1
      for (let y = 0; y < Math.min(down, MOST) && row + y < rows.length; y += 1) {
        for (let x = 0; x < Math.min(across, MOST); x += 1) {
          const line = rows[row + y]
          if (line) line[column + x] = y === 0 && x === 0 ? text : ''
        }
      }
      column += Math.min(across, MOST)
    }
  })
  return rows.map((row) => Array.from(row, (text) => text ?? ''))
}
