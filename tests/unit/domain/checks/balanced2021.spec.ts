import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { CheckedReport } from '../../../../src/domain/checks/CheckedReport.ts'
import { runChecks } from '../../../../src/domain/checks/runChecks.ts'
import { tableOf } from '../../../../src/domain/formats/formats.ts'
import { brief, modelOf } from './checkText.ts'

const balanced = modelOf(readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8'))

const withCell = (table: string, row: string, column: string, value: string): CheckedReport => ({
  ...balanced,
  tables: balanced.tables.map((each) =>
    each.table === table
      ? { ...each, cells: { ...each.cells, [row]: { ...each.cells[row], [column]: value } } }
      : each,
  ),
})
const tableFindings = (report: CheckedReport) =>
  brief(runChecks(report)).filter((each) => /^(?:T\d|CELL|TABLE)/.test(each))

it('a balanced report of 2022 has no finding', () => {
  expect(brief(runChecks(balanced))).toEqual([])
})

describe('an equation that no longer holds is found, and with it those that the same cell breaks', () => {
  it.each([
    // a wrong applicant: its row and, in its column, what it takes part in
    [
      'received',
      'natural',
      '31',
      ['T3-ROW t3.received.total 39→38', 'T3-BAL t3.resultsTotal.natural 33→32'],
    ],
    [
      'carriedOver',
      'business',
      '1',
      ['T3-ROW t3.carriedOver.total 3→2', 'T3-BAL t3.resultsTotal.business 6→5'],
    ],
    [
      'disclosed',
      'natural',
      '13',
      ['T3-ROW t3.disclosed.total 16→15', 'T3-SUM t3.resultsTotal.natural 30→29'],
    ],
    [
      'notHeld',
      'publicWelfare',
      '0',
      ['T3-ROW t3.notHeld.total 6→7', 'T3-SUM t3.resultsTotal.publicWelfare 0→1'],
    ],
    [
      'otherHandling',
      'research',
      '2',
      ['T3-ROW t3.otherHandling.total 2→0', 'T3-SUM t3.resultsTotal.research 2→0'],
    ],
    [
      'carriedForward',
      'legalService',
      '5',
      ['T3-ROW t3.carriedForward.total 9→4', 'T3-BAL t3.resultsTotal.legalService 2→7'],
    ],
    // a wrong total of a row: the row, and the column of totals
    [
      'received',
      'total',
      '37',
      ['T3-ROW t3.received.total 38→37', 'T3-BAL t3.resultsTotal.total 39→40'],
    ],
    [
      'petitions',
      'total',
      '3',
      ['T3-ROW t3.petitions.total 2→3', 'T3-SUM t3.resultsTotal.total 37→36'],
    ],
    // the row of totals stands in three equations
    [
      'resultsTotal',
      'natural',
      '28',
      [
        'T3-ROW t3.resultsTotal.total 35→36',
        'T3-SUM t3.resultsTotal.natural 29→28',
        'T3-BAL t3.resultsTotal.natural 32→31',
      ],
    ],
    [
      'resultsTotal',
      'total',
      '35',
      [
        'T3-ROW t3.resultsTotal.total 36→35',
        'T3-SUM t3.resultsTotal.total 36→35',
        'T3-BAL t3.resultsTotal.total 40→39',
      ],
    ],
  ])('表三 %s.%s = %s', (row, column, value, expected) => {
    expect([...tableFindings(withCell('t3', row, column, value))].toSorted()).toEqual(
      expected.toSorted(),
    )
  })

  it.each([
    ['review', 'upheld', '3', 'T4-SUM t4.review.total 4→3'],
    ['directSuit', 'total', '1', 'T4-SUM t4.directSuit.total 2→1'],
    ['suitAfterReview', 'pending', '1', 'T4-SUM t4.suitAfterReview.total 1→0'],
  ])('表四 %s.%s = %s', (row, column, value, expected) => {
    expect(tableFindings(withCell('t4', row, column, value))).toEqual([expected])
  })

  it('each of the 25 rows and 7 columns of 表三 is watched', () => {
    const table = tableOf('R2021', 't3')
    const rows = table?.rows.map(({ id }) => id) ?? []
    for (const row of rows) {
      const found = tableFindings(withCell('t3', row, 'total', '999'))
      expect(found.filter((each) => each.startsWith(`T3-ROW t3.${row}.`))).toHaveLength(1)
    }
    for (const { id } of table?.columns ?? []) {
      const results = tableFindings(withCell('t3', 'stateSecret', id, '999'))
      expect(
        results.filter((each) => each.startsWith(`T3-SUM t3.resultsTotal.${id} `)),
      ).toHaveLength(1)
      const balance = tableFindings(withCell('t3', 'carriedForward', id, '999'))
      expect(
        balance.filter((each) => each.startsWith(`T3-BAL t3.resultsTotal.${id} `)),
      ).toHaveLength(1)
    }
  })
})

describe('a cell that is not as the form wants it', () => {
  it.each([
    ['', 'CELL-BLANK t3.received.natural →0'],
    ['/', 'CELL-BLANK t3.received.natural /→0'],
    ['-', 'CELL-BLANK t3.received.natural -→0'],
    ['无', 'CELL-BLANK t3.received.natural 无→0'],
    ['30件', 'CELL-NUMBER t3.received.natural 30件→阿拉伯数字'],
    ['三十', 'CELL-NUMBER t3.received.natural 三十→阿拉伯数字'],
    ['3e1', 'CELL-NUMBER t3.received.natural 3e1→不用科学记数法的数字'],
    ['1e9', 'CELL-NUMBER t3.received.natural 1e9→不用科学记数法的数字'],
    ['2023/1/30', 'CELL-NUMBER t3.received.natural 2023/1/30→数字，不是日期'],
    // the number is plain, so the sums are still judged by it, and hold
    ['３０', 'CELL-NUMBER t3.received.natural ３０→半角数字'],
    ['030', 'CELL-NUMBER t3.received.natural 030→不以0开头的数字'],
  ])('%p', (value, expected) => {
    expect(tableFindings(withCell('t3', 'received', 'natural', value))).toEqual([expected])
  })

  it.each([
    ['-30', 'CELL-NUMBER t3.received.natural -30→不小于0的数'],
    ['30.5', 'CELL-NUMBER t3.received.natural 30.5→整数'],
    ['1,030', 'CELL-NUMBER t3.received.natural 1,030→不带千分位的数字'],
  ])('%p, which breaks its sums too', (value, expected) => {
    const found = tableFindings(withCell('t3', 'received', 'natural', value))
    expect(found).toContain(expected)
    expect(found).toHaveLength(3)
  })

  it('an amount may have decimals, and no other cell of 表二', () => {
    expect(tableFindings(withCell('t2', 'fees', 'amount', '0.01'))).toEqual([])
    expect(tableFindings(withCell('t2', 'licences', 'decisions', '10.5'))).toEqual([
      'CELL-NUMBER t2.licences.decisions 10.5→整数',
    ])
  })

  it('a row or a table that is not there', () => {
    const without = (table: string, row: string): CheckedReport => ({
      ...balanced,
      tables: balanced.tables.map((each) =>
        each.table === table
          ? {
              ...each,
              cells: Object.fromEntries(Object.entries(each.cells).filter(([id]) => id !== row)),
            }
          : each,
      ),
    })
    expect(tableFindings(without('t2', 'licences'))).toEqual(['TABLE-ROW t2.licences →行政许可'])
    expect(tableFindings({ ...balanced, tables: [] })).toEqual([
      'TABLE-MISSING t2 →主动公开政府信息情况',
      'TABLE-MISSING t3 →收到和处理政府信息公开申请情况',
      'TABLE-MISSING t4 →政府信息公开行政复议、行政诉讼情况',
    ])
  })
})
