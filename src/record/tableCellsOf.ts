import { readCell } from '../domain/formats/readCell.ts'
import type { SnapshotTable } from './snapshot/types.ts'

/** A cell of a statutory table that holds a number, as digits. */
export interface NumericCell {
  readonly row: string
  readonly column: string
  readonly value: string
}

/**
 * The cells of a published table that hold a number, row by row. What is blank or no number (“/”, “无”) is
 * left out, for it is no zero; 1,234 is 1234. How a cell was typed is judged before it is published.
 */
export const tableCellsOf = ({ rows, columns, cells }: SnapshotTable): readonly NumericCell[] =>
  rows.flatMap(({ id: row }) =>
    columns.flatMap(({ id: column }) => {
      const { value } = readCell(cells[row]?.[column], 'change')
      return value === null ? [] : [{ row, column, value }]
    }),
  )
