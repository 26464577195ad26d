import { describe, expect, it } from '@jest/globals'
import { dataDictionary } from '../../../../src/domain/formats/dataDictionary.ts'

const entries = dataDictionary()
const of = (format: string, table: string, row: string, column: string) =>
  entries.find(
    (each) =>
      each.format === format && each.table === table && each.row === row && each.column === column,
  )

describe('the dictionary of the data', () => {
  it('has every cell of every form once: 58 of 2014, 198 of 2019, 200 of 2021', () => {
    const count = (format: string) => entries.filter((each) => each.format === format).length
    expect(['R2008', 'R2014', 'R2019', 'R2021'].map(count)).toEqual([0, 58, 198, 200])
    const keys = entries.map(({ format, table, row, column }) =>
      [format, table, row, column].join(),
    )
    expect(new Set(keys).size).toBe(entries.length)
  })

  it('calls each table, row, column and unit by a name in both languages', () => {
    const isChinese = /\p{Script=Han}/u
    const names = entries.flatMap(({ tableName, rowName, columnName, unit }) => [
      ...[tableName, rowName, columnName],
      ...(unit ? [unit] : []),
    ])
    expect(names.filter(({ zh }) => !isChinese.test(zh))).toEqual([])
    expect(names.filter(({ en }) => isChinese.test(en) || en === '')).toEqual([])
  })

  it('says which years, what is counted, and what a cell has to agree with', () => {
    expect(of('R2021', 't3', 'received', 'total')).toMatchObject({
      ...{ firstYear: 2021, lastYear: null, kind: 'count', unit: { zh: '件', en: 'items' } },
      identities: [
        {
          check: 'T3-ROW',
          formula:
            'received.natural + received.business + received.research + received.publicWelfare + received.legalService + received.otherLegal = received.total',
        },
        {
          check: 'T3-BAL',
          formula: 'received.total + carriedOver.total = resultsTotal.total + carriedForward.total',
        },
      ],
    })
    expect(of('R2021', 't2', 'fees', 'amount')).toMatchObject({
      ...{ kind: 'amount', unit: { zh: '万元' }, identities: [] },
    })
    expect(of('R2019', 't2', 'licences', 'change')).toMatchObject({
      kind: 'change',
      lastYear: 2020,
    })
    expect(of('R2021', 't3', 'stateSecret', 'total')?.rowHeadings).toEqual([
      ...['三、本年度办理结果', '（三）不予公开'],
    ])
  })
})
