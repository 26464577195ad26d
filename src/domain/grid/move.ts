import type { Grid, Place } from './Grid.ts'

/** The ways through a grid. */
export const MOVES = [
  'up',
  'down',
  'left',
  'right',
  'next',
  'previous',
  'rowStart',
  'rowEnd',
  'tableStart',
  'tableEnd',
  'columnStart',
  'columnEnd',
] as const
export type Move = (typeof MOVES)[number]

const lastIn = (grid: Grid, row: number): number => Math.max((grid[row]?.length ?? 1) - 1, 0)

const inRow = (grid: Grid, row: number, at: number): Place => {
  const held = Math.min(Math.max(row, 0), grid.length - 1)
  return { row: held, at: Math.min(at, lastIn(grid, held)) }
}

/**
 * Where a move leads. At an edge one stays where one is; `next` and `previous` go through all rows, and
 * answer null beyond the last and the first cell: there the keyboard leaves the table.
 */
export const move = (grid: Grid, { row, at }: Place, how: Move): Place | null => {
  const last = grid.length - 1
  switch (how) {
    case 'up':
      return inRow(grid, row - 1, at)
    case 'down':
      return inRow(grid, row + 1, at)
    case 'left':
      return { row, at: Math.max(at - 1, 0) }
    case 'right':
      return inRow(grid, row, at + 1)
    case 'next':
      if (at < lastIn(grid, row)) return { row, at: at + 1 }
      return row < last ? { row: row + 1, at: 0 } : null
    case 'previous':
      if (at > 0) return { row, at: at - 1 }
      return row > 0 ? { row: row - 1, at: lastIn(grid, row - 1) } : null
    case 'rowStart':
      return { row, at: 0 }
    case 'rowEnd':
      return { row, at: lastIn(grid, row) }
    case 'tableStart':
      return { row: 0, at: 0 }
    case 'tableEnd':
      return { row: last, at: lastIn(grid, last) }
    case 'columnStart':
      return inRow(grid, 0, at)
    case 'columnEnd':
      return inRow(grid, last, at)
  }
}
