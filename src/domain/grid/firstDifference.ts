import type { Cells } from '../cells.ts'
import { typedCell } from '../formats/tableCells.ts'
import type { Grid, Place } from './Grid.ts'

/** The first place at which two values of a table differ; null where they are the same. */
export const firstDifference = (grid: Grid, one: Cells, other: Cells): Place | null => {
  for (const [row, cells] of grid.entries()) {
    const at = cells.findIndex(
      (cell) => (typedCell(one, cell) ?? '') !== (typedCell(other, cell) ?? ''),
    )
    if (at >= 0) return { row, at }
  }
  return null
}
