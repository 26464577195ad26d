import { describe, expect, it } from '@jest/globals'
import type { Cells } from '../../../../src/domain/cells.ts'
import { computeTotals, totalsOf } from '../../../../src/domain/formats/computeTotals.ts'
import { evaluateIdentities } from '../../../../src/domain/formats/evaluateIdentities.ts'
import { FORMATS, tableOf } from '../../../../src/domain/formats/formats.ts'
import { cellsOfTable } from '../../../../src/domain/formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'
import { blankCells, blankCounts } from '../../../../src/domain/grid/blankCells.ts'
import { setCells } from '../../../../src/domain/grid/setCells.ts'

const TABLES: readonly TableDefinition[] = Object.values(FORMATS).flatMap(({ tables }) => tables)
const t3 = tableOf('R2021', 't3')
const t2 = tableOf('R2021', 't2')
if (!t3 || !t2) throw new Error('The form lacks its tables')

const isSame = (one: CellRef) => (other: CellRef) =>
  one.row === other.row && one.column === other.column

/** Every cell that is no total, typed as its number in the table. */
const leaves = (table: TableDefinition): Cells => {
  const totals = totalsOf(table).map(({ cell }) => cell)
  const cells = cellsOfTable(table).filter((cell) => !totals.some(isSame(cell)))
  return setCells(
    table,
    {},
    cells.map((cell, place) => ({ cell, text: String(place % 9) })),
  )
}

const valueAt = (table: TableDefinition, cells: Cells, cell: CellRef): string | undefined =>
  computeTotals(table, cells).find((each) => isSame(cell)(each.cell))?.value

describe('totals that follow from what is typed', () => {
  it.each(TABLES.map((table) => [`${table.id} (${table.rows.length} rows)`, table] as const))(
    '%s: once the parts are there every total is computed, and taking them over breaks no sum',
    (_name, table) => {
      const cells = leaves(table)
      const totals = computeTotals(table, cells)
      expect(totals.length).toBe(totalsOf(table).length)
      const taken = setCells(
        table,
        cells,
        totals.map(({ cell, value }) => ({ cell, text: value })),
      )
      const sums = evaluateIdentities(table, taken).map(({ identity }) => identity.check)
      expect(sums.filter((check) => check !== 'T3-BAL' && check !== 'T14-PART')).toEqual([])
    },
  )

  it('表三 has 25 totals of rows and 6 more of columns', () => {
    expect(totalsOf(t3).length).toBe(31)
  })

  it('a blank part is not a zero: its total is not computed', () => {
    const cells = setCells(t3, leaves(t3), [
      { cell: { row: 'received', column: 'natural' }, text: '' },
    ])
    expect(valueAt(t3, cells, { row: 'received', column: 'total' })).toBeUndefined()
    expect(valueAt(t3, cells, { row: 'disclosed', column: 'total' })).toBeDefined()
  })

  it('a part that is no number leaves its total open, full-width digits do not', () => {
    const total = { row: 'received', column: 'total' }
    const typed = (text: string) =>
      setCells(t3, leaves(t3), [{ cell: { row: 'received', column: 'natural' }, text }])
    expect(valueAt(t3, typed('无'), total)).toBeUndefined()
    expect(valueAt(t3, typed('１００'), total)).toBe(
      String(Number(valueAt(t3, leaves(t3), total)) + 100),
    )
  })

  it('a typed total counts as typed, right or wrong, in what is added up further', () => {
    const cells = setCells(t3, leaves(t3), [
      { cell: { row: 'disclosed', column: 'total' }, text: '9999' },
    ])
    expect(valueAt(t3, cells, { row: 'disclosed', column: 'total' })).not.toBe('9999')
    // The corner is a row's total and a column's: they differ now, so there is no telling.
    expect(valueAt(t3, cells, { row: 'resultsTotal', column: 'total' })).toBeUndefined()
  })
})

describe('blank cells', () => {
  it('all counts that are no totals may be filled with 0 together', () => {
    expect(blankCells(t3, {}).length).toBe(175)
    expect(blankCounts(t3, {}).length).toBe(175 - 31)
  })

  it('an amount is not among them, nor what somebody typed for nothing', () => {
    expect(blankCounts(t2, {}).some(({ column }) => column === 'amount')).toBe(false)
    const cells = { rules: { made: '/', repealed: '无', inForce: ' ' } }
    expect(blankCounts(t2, cells).filter(({ row }) => row === 'rules')).toEqual([
      { row: 'rules', column: 'inForce' },
    ])
  })
})
