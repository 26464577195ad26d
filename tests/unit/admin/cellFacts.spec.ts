import { describe, expect, it } from '@jest/globals'
import { factsOf, keyOf } from '../../../src/admin/tables/cellFacts.ts'
import type { Cells } from '../../../src/domain/cells.ts'
import { checkTable } from '../../../src/domain/checks/checkTable.ts'
import { tableOf } from '../../../src/domain/formats/formats.ts'
import { cellsOfTable } from '../../../src/domain/formats/tableCells.ts'
import type { LastYearsTable } from '../../../src/domain/grid/carriedOver.ts'
import { setCells } from '../../../src/domain/grid/setCells.ts'

const t3 = tableOf('R2021', 't3')
if (!t3) throw new Error('The form lacks its table')
const frame = { organization: null, kind: null, year: 2024, format: 'R2021' } as const
const zeros = setCells(
  t3,
  {},
  cellsOfTable(t3).map((cell) => ({ cell, text: '0' })),
)

const facts = (cells: Cells, lastYear: LastYearsTable | null = null) =>
  factsOf(t3, { frame, cells, lastYear })
const at = (row: string, column: string) => keyOf({ row, column })
const typed = (row: string, column: string, text: string, cells = zeros) =>
  setCells(t3, cells, [{ cell: { row, column }, text }])

describe('what is known of a table while it is typed', () => {
  it('a table that nobody began has no faults, and every cell is still to be filled in', () => {
    const { findings, blanks, blankKeys, isUntouched } = facts({})
    expect([findings.length, blanks.length, blankKeys.size, isUntouched]).toEqual([0, 175, 0, true])
  })

  it('in one that was begun the blanks are marked and counted, not told one by one', () => {
    const { findings, blanks, blankKeys } = facts({ received: { natural: '3' } })
    expect([findings.length, blanks.length, blankKeys.size]).toEqual([0, 174, 174])
  })

  it('zeros throughout are a sound table', () => {
    const { findings, blanks, offers } = facts(zeros)
    expect([findings.length, blanks.length, offers.size]).toEqual([0, 0, 0])
  })

  it('faults are those that the checks of the report find', () => {
    const cells = typed('received', 'natural', '-3')
    const found = checkTable({ frame, table: 't3', cells, lastYear: null })
    expect(facts(cells).findings).toEqual(found)
    expect(found.map(({ check }) => check)).toEqual(['CELL-NUMBER', 'T3-ROW', 'T3-BAL'])
  })

  it('a typed total that differs stays, and the sum is offered beside it', () => {
    const cells = typed('received', 'total', '9')
    expect(facts(cells).offers.get(at('received', 'total'))).toMatchObject({
      source: 'total',
      value: '0',
    })
  })

  it('a blank total is offered its sum and counts as blank until that is taken', () => {
    const { offers, blankKeys } = facts(typed('received', 'total', ''))
    expect(offers.get(at('received', 'total'))?.value).toBe('0')
    expect(blankKeys.has(at('received', 'total'))).toBe(true)
  })

  it('full-width digits and separators are offered their plain form, a word is not', () => {
    const offered = (text: string) =>
      facts(typed('disclosed', 'natural', text)).offers.get(at('disclosed', 'natural'))?.value
    expect(offered('１２')).toBe('12')
    expect(offered('1,234')).toBe('1234')
    expect(offered('十二')).toBeUndefined()
    expect(offered('2024/3/5')).toBeUndefined()
    expect(offered('1e9')).toBeUndefined()
  })

  it('last year’s carry-over is offered where it is another, and told of by its own check', () => {
    const lastYear = { format: 'R2019', cells: { carriedForward: { natural: '4' } } } as const
    const { offers, findings } = facts(zeros, lastYear)
    expect(offers.get(at('carriedOver', 'natural'))).toMatchObject({
      source: 'lastYear',
      value: '4',
    })
    expect(findings.map(({ check }) => check)).toEqual(['T3-CARRY'])
  })

  it('from a form without that row nothing is carried over', () => {
    const lastYear = { format: 'R2014', cells: { carriedForward: { natural: '4' } } } as const
    expect(facts(zeros, lastYear).offers.size).toBe(0)
  })

  it('says in the person’s own language what a cell should be', () => {
    const [finding] = facts(typed('received', 'natural', '1e9')).findings
    expect(finding?.message.zh).toContain('不用科学记数法的数字')
    expect(finding?.message.en).toContain('without an exponent')
  })
})
