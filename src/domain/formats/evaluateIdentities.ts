import type { Cells } from '../cells.ts'
import { compare, sumOf } from './decimal.ts'
import { readTableCell } from './tableCells.ts'
import type { CellRef, Identity, TableDefinition } from './TableDefinition.ts'

/** An identity that does not hold, with both of its sides. */
export interface BrokenIdentity {
  readonly identity: Identity
  /** What the terms add up to. */
  readonly sum: string
  /** What stands on the other side. */
  readonly stated: string
}

const valuesOf = (
  table: TableDefinition,
  cells: Cells,
  refs: readonly CellRef[],
): readonly string[] | null => {
  const values = refs.map((ref) => readTableCell(table, cells, ref).value)
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? known : null
}

/**
 * The identities of a table that do not hold. One in which a cell cannot be read is not judged: what is
 * wrong with the cell is told by itself, and a blank is not a zero.
 */
export const evaluateIdentities = (
  table: TableDefinition,
  cells: Cells,
): readonly BrokenIdentity[] =>
  table.identities.flatMap((identity) => {
    const terms = valuesOf(table, cells, identity.terms)
    const result = valuesOf(table, cells, identity.result)
    if (terms === null || result === null) return []
    const sum = sumOf(terms)
    const stated = sumOf(result)
    const order = compare(sum, stated)
    const holds = identity.relation === 'equals' ? order === 0 : order <= 0
    return holds ? [] : [{ identity, sum, stated }]
  })
