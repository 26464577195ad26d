import type { CellRef } from '../../domain/formats/TableDefinition.ts'
import { keyOf, type TableFacts } from './cellFacts.ts'

/** How a cell is marked: by shape and word as well as by colour. */
export interface CellMarks {
  readonly isBlank: boolean
  readonly isTotal: boolean
  readonly fault: 'error' | 'warning' | null
}

/** The marks of a cell. */
export const marksOf = ({ byCell, blankKeys, totals }: TableFacts, cell: CellRef): CellMarks => {
  const key = keyOf(cell)
  const found = byCell.get(key) ?? []
  const isError = found.some(({ severity }) => severity === 'error')
  return {
    isBlank: blankKeys.has(key),
    isTotal: totals.has(key),
    fault: isError ? 'error' : found.length > 0 ? 'warning' : null,
  }
}
