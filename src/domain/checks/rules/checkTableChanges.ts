import { compare, minus, sumOf } from '../../formats/decimal.ts'
import { cellsOfTable, readTableCell } from '../../formats/tableCells.ts'
import type { CellRef } from '../../formats/TableDefinition.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { type DefinedTable, definedTables } from './tableOfReport.ts'

/** Rows that are compared however small they are; in the others a change of a few is chance. */
const MAIN_ROWS = new Set([
  'received',
  'resultsTotal',
  'carriedForward',
  'review',
  'directSuit',
  'suitAfterReview',
])
const LEAST_CHANGE = '5'

const valueOf = ({ definition, table }: DefinedTable, cell: CellRef): string | null =>
  readTableCell(definition, table.cells, cell).value

const changes = (now: DefinedTable, then: DefinedTable): Observation[] =>
  now.definition.rows.flatMap(({ id: row }): Observation[] => {
    const cell = { row, column: 'total' }
    if (!now.definition.columns.some(({ id }) => id === 'total')) return []
    const found = valueOf(now, cell)
    const expected = then.definition.rows.some(({ id }) => id === row) ? valueOf(then, cell) : null
    if (found === null || expected === null || compare(expected, '0') <= 0) return []
    const change = minus(found, expected).replace('-', '')
    if (compare(sumOf([change, change]), expected) <= 0) return []
    if (!MAIN_ROWS.has(row) && compare(change, LEAST_CHANGE) < 0) return []
    return [{ check: 'T-JUMP', where: placeInTable(now.table, cell), found, expected }]
  })

const isSame = (now: DefinedTable, then: DefinedTable): boolean => {
  if (now.definition !== then.definition) return false
  const pairs = cellsOfTable(now.definition).map((cell) => [
    valueOf(now, cell),
    valueOf(then, cell),
  ])
  return (
    pairs.every(([one, other]) => one !== null && one === other) &&
    pairs.some(([one]) => one !== '0')
  )
}

/** A table is not last year's again, and totals do not change by more than half without a word. */
export const checkTableChanges: Rule = (report, { lastYear }) => {
  if (!lastYear || lastYear.year !== report.year - 1) return []
  const before = definedTables(lastYear)
  return definedTables(report).flatMap((now): Observation[] => {
    const then = before.find(({ definition }) => definition.id === now.definition.id)
    if (!then) return []
    if (!isSame(now, then)) return changes(now, then)
    const { title, id } = now.definition
    return [{ check: 'T-SAME', where: placeInTable(now.table), found: title, expected: id }]
  })
}
