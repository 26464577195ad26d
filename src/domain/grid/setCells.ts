import type { Cells } from '../cells.ts'
import { typedCell } from '../formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../formats/TableDefinition.ts'

/** A cell and the text that it is to hold. */
export interface CellChange {
  readonly cell: CellRef
  readonly text: string
}

/**
 * The cells of a table with some changed. Every row of the form is there afterwards, blank or not; what the
 * value holds beside the form stays. The same value where nothing changes.
 */
export const setCells = (
  { rows }: TableDefinition,
  cells: Cells,
  changes: readonly CellChange[],
): Cells => {
  if (changes.every(({ cell, text }) => (typedCell(cells, cell) ?? '') === text)) return cells
  const next = new Map<string, Readonly<Record<string, string>>>(
    rows.map(({ id }) => [id, Object.hasOwn(cells, id) ? (cells[id] ?? {}) : {}]),
  )
  for (const [row, columns] of Object.entries(cells)) next.set(row, columns)
  for (const { cell, text } of changes) {
    next.set(cell.row, { ...next.get(cell.row), [cell.column]: text })
  }
  return Object.fromEntries(next)
}
