import type { Cells } from '../cells.ts'
import { compare, sumOf } from './decimal.ts'
import { readTableCell } from './tableCells.ts'
import type { CellRef, TableDefinition } from './TableDefinition.ts'

/** A cell that states the total of others, with the sums that make it up. */
export interface TotalCell {
  readonly cell: CellRef
  readonly sums: readonly (readonly CellRef[])[]
}

/** A cell that states a total, and what its parts come to. */
export interface ComputedTotal {
  readonly cell: CellRef
  readonly value: string
}

const keyOf = ({ row, column }: CellRef): string => `${row}\n${column}`

/** The cells of a table that state totals. An identity with a sum on both sides states none. */
export const totalsOf = ({ identities }: TableDefinition): readonly TotalCell[] => {
  const totals = new Map<string, TotalCell>()
  for (const { terms, relation, result } of identities) {
    const [cell] = result
    if (relation !== 'equals' || cell === undefined || result.length > 1) continue
    const sums = totals.get(keyOf(cell))?.sums ?? []
    totals.set(keyOf(cell), { cell, sums: [...sums, terms] })
  }
  return [...totals.values()]
}

/**
 * What the totals of a table come to, by its identities. A total whose parts are not all known is not
 * computed, for a blank is not a zero; a part that is a total itself and still blank counts as computed.
 * Where two sums make up one cell and differ, it has none.
 */
export const computeTotals = (table: TableDefinition, cells: Cells): readonly ComputedTotal[] => {
  const totals = totalsOf(table)
  let computed = new Map<string, string>()
  const valueOf = (cell: CellRef): string | null => {
    const { value, fault } = readTableCell(table, cells, cell)
    return fault === 'blank' ? (computed.get(keyOf(cell)) ?? null) : value
  }
  const addUp = (terms: readonly CellRef[]): string | null => {
    const values = terms.map(valueOf).filter((value) => value !== null)
    return values.length === terms.length ? sumOf(values) : null
  }
  // Totals of totals become known one round later; a table of n totals is at most n deep.
  for (let round = 0; round < totals.length; round += 1) {
    const next = new Map<string, string>()
    for (const { cell, sums } of totals) {
      const [value, ...others] = sums.map(addUp).filter((sum) => sum !== null)
      const agree = value !== undefined && others.every((other) => compare(value, other) === 0)
      if (agree) next.set(keyOf(cell), value)
    }
    const isSettled = next.size === computed.size
    computed = next
    if (isSettled) break
  }
  return totals.flatMap(({ cell }) => {
    const value = computed.get(keyOf(cell))
    return value === undefined ? [] : [{ cell, value }]
  })
}
