/** Prints a line to the person who measures. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const FIRST = 44
const OTHERS = 12

/** Prints a row of a table. */
export const sayRow = (cells: readonly string[]): void =>
  say(cells.map((cell, at) => (at === 0 ? cell.padEnd(FIRST) : cell.padStart(OTHERS))).join(''))
