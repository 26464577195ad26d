import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Cells } from '../../../../src/domain/cells.ts'
import { evaluateIdentities } from '../../../../src/domain/formats/evaluateIdentities.ts'
import { tableOf } from '../../../../src/domain/formats/formats.ts'
import { cellsOfTable, readTableCell } from '../../../../src/domain/formats/tableCells.ts'
import type { TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'

const need = (table: TableDefinition | null): TableDefinition => {
  if (!table) throw new Error('The form has no such table.')
  return table
}
const applications = need(tableOf('R2021', 't3'))
const reviews = need(tableOf('R2021', 't4'))
const RESULTS = applications.rows.map(({ id }) => id).slice(2, 23)
const APPLICANTS = applications.columns.map(({ id }) => id).slice(0, 6)
const number = fc.nat({ max: 5000 })

/** A 表三 whose totals follow from its results and carry-overs. */
const balanced: fc.Arbitrary<Cells> = fc
  .array(fc.array(number, { minLength: 23, maxLength: 23 }), { minLength: 6, maxLength: 6 })
  .map((columns) => {
    const filled = columns.map((numbers) => {
      const results = numbers.slice(0, 21)
      const total = results.reduce((sum, each) => sum + each, 0)
      const forward = numbers[21] ?? 0
      const carried = Math.min(numbers[22] ?? 0, total + forward)
      return [total + forward - carried, carried, ...results, total, forward]
    })
    const rows = applications.rows.map(({ id }, place) => {
      const values = filled.map((column) => column[place] ?? 0)
      const total = values.reduce((sum, each) => sum + each, 0)
      const cells = APPLICANTS.map((column, at) => [column, String(values[at])])
      return [id, Object.fromEntries([...cells, ['total', String(total)]])]
    })
    return Object.fromEntries(rows)
  })

const closed: fc.Arbitrary<Cells> = fc
  .array(fc.tuple(number, number, number, number), { minLength: 3, maxLength: 3 })
  .map((blocks) =>
    Object.fromEntries(
      reviews.rows.map(({ id }, place) => {
        const [upheld = 0, corrected = 0, otherOutcome = 0, pending = 0] = blocks[place] ?? []
        const total = upheld + corrected + otherOutcome + pending
        const cells = { upheld, corrected, otherOutcome, pending, total }
        return [
          id,
          Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, String(value)])),
        ]
      }),
    ),
  )

const changed = (table: TableDefinition, cells: Cells, place: number, by: number): Cells => {
  const all = cellsOfTable(table)
  const cell = all[place % all.length] ?? { row: '', column: '' }
  const { value } = readTableCell(table, cells, cell)
  return { ...cells, [cell.row]: { ...cells[cell.row], [cell.column]: String(Number(value) + by) } }
}

describe.each([
  ['表三', applications, balanced],
  ['表四', reviews, closed],
] as const)('%s', (_name, table, arbitrary) => {
  it('any that balances passes', () => {
    expect(RESULTS).toHaveLength(21)
    fc.assert(fc.property(arbitrary, (cells) => evaluateIdentities(table, cells).length === 0))
  })

  it('any change of one cell of it is found', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.nat({ max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        (cells, place, by) => {
          return evaluateIdentities(table, changed(table, cells, place, by)).length > 0
        },
      ),
    )
  })
})
