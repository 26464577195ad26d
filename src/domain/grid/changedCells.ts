import type { Cells } from '../cells.ts'
import { typedCell } from '../formats/tableCells.ts'

/** A cell that holds another text than before; undefined where it was or is not there. */
export interface ChangedCell {
  readonly row: string
  readonly column: string
  readonly before: string | undefined
  readonly after: string | undefined
}

const idsOf = (...both: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(both.flatMap((each) => Object.keys(each))),
]

/** The cells in which two values of a table differ; a blank cell and none at all are the same. */
export const changedCells = (before: Cells, after: Cells): readonly ChangedCell[] =>
  idsOf(after, before).flatMap((row) =>
    idsOf(after[row] ?? {}, before[row] ?? {}).flatMap((column): ChangedCell[] => {
      const cell = { row, column }
      const change = { ...cell, before: typedCell(before, cell), after: typedCell(after, cell) }
      return (change.before ?? '') === (change.after ?? '') ? [] : [change]
    }),
  )
