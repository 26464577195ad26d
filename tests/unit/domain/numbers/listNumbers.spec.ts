import { describe, expect, it } from '@jest/globals'
import { listNumbers, searchNumbers } from '../../../../src/domain/numbers/listNumbers.ts'
import {
  isReportNumbers,
  type ReportNumbers,
} from '../../../../src/domain/numbers/ReportNumbers.ts'

const numbers: ReportNumbers = {
  format: 'R2021',
  year: 2021,
  initiatives: [
    {
      id: 'i',
      title: '深化改革',
      section: null,
      figures: [
        {
          id: 'f',
          label: '行政许可信息',
          value: '66490',
          unit: '条',
          amount: '66490',
          text: '66490条',
        },
      ],
    },
  ],
  tables: [{ table: 't3', cells: { received: { total: '1,066', natural: '' } } }],
  topics: {},
}
const list = listNumbers(numbers)
const found = (query: string) => searchNumbers(list, query).map(({ label, text }) => [label, text])

describe('the numbers that are offered', () => {
  it('are every figure and every cell, by what a person calls them', () => {
    expect(list).toHaveLength(1 + 25 * 7)
    expect(list[0]).toEqual({
      ref: { initiative: 'i', figure: 'f' },
      label: '行政许可信息',
      source: '深化改革',
      text: '66490条',
    })
    expect(list.find(({ text }) => text === '1,066')).toEqual({
      ref: { table: 't3', row: 'received', column: 'total' },
      label: '本年新收政府信息公开申请数量 · 总计',
      source: '收到和处理政府信息公开申请情况',
      text: '1,066',
    })
  })

  it('have one column without its name, and none of a table that the form does not have', () => {
    const tables = [
      { table: 'statistics', cells: { received: { count: '66' } } },
      { table: 't3', cells: {} },
    ]
    const of2014 = listNumbers({ ...numbers, format: 'R2014', initiatives: [], tables })
    expect(new Set(of2014.map(({ source }) => source))).toEqual(new Set(['政府信息公开情况统计表']))
    expect(of2014.find(({ text }) => text === '66')?.label).toBe('收到申请数')
  })

  it('are searched by name, by source and by value, with or without thousands', () => {
    expect(found('许可')).toEqual([['行政许可信息', '66490条']])
    expect(found('深化 66490')).toHaveLength(1)
    expect(found('1066')).toEqual([['本年新收政府信息公开申请数量 · 总计', '1,066']])
    expect(found('1,066')).toHaveLength(1)
    expect(found('没有这个')).toEqual([])
  })

  it('come with those that are filled in first; blank ones may be bound before the table is written', () => {
    expect(found('新收')).toHaveLength(7)
    expect(found('新收')[0]).toEqual(['本年新收政府信息公开申请数量 · 总计', '1,066'])
    expect(found('新收')[1]).toEqual(['本年新收政府信息公开申请数量 · 自然人', null])
  })

  it('are taken over REST for what they are', () => {
    expect(isReportNumbers(JSON.parse(JSON.stringify(numbers)))).toBe(true)
    expect(isReportNumbers({ errors: [] })).toBe(false)
    expect(isReportNumbers(null)).toBe(false)
  })
})
