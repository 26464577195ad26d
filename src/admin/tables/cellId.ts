import type { CellRef } from '../../domain/formats/TableDefinition.ts'

/** The id of a cell on its page, by which the keyboard and the list of faults find it. */
export const cellId = ({ row, column }: CellRef): string => `cell-${row}-${column}`
