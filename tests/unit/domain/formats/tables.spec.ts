import { describe, expect, it } from '@jest/globals'
import { FORMAT_IDS, FORMATS, tableOf } from '../../../../src/domain/formats/formats.ts'
import { cellsOfTable } from '../../../../src/domain/formats/tableCells.ts'
import type { TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'

const tables: readonly { readonly name: string; readonly table: TableDefinition }[] =
  FORMAT_IDS.flatMap((format) =>
    FORMATS[format].tables.map((table) => ({ name: `${format} ${table.id}`, table })),
  )

const countOf = (format: 'R2014' | 'R2019' | 'R2021', id: string) => {
  const table = tableOf(format, id)
  return table && [table.rows.length, table.columns.length, cellsOfTable(table).length]
}
const identitiesOf = (format: 'R2019' | 'R2021' | 'R2014', check: string) =>
  FORMATS[format].tables
    .flatMap(({ identities }) => identities)
    .filter((identity) => identity.check === check).length

describe('the statutory tables', () => {
  it('are as large as the forms print them', () => {
    expect(countOf('R2021', 't2')).toEqual([6, 5, 10])
    expect(countOf('R2021', 't3')).toEqual([25, 7, 175])
    expect(countOf('R2021', 't4')).toEqual([3, 5, 15])
    expect(countOf('R2019', 't3')).toEqual([23, 7, 161])
    expect(countOf('R2019', 't2')).toEqual([8, 8, 22])
    expect(countOf('R2014', 'statistics')).toEqual([58, 1, 58])
    expect(FORMATS.R2008.tables).toEqual([])
  })

  it('since 2021 have 49 equations: 25 rows, 7 columns thrice, 3 blocks', () => {
    const carried = tableOf('R2021', 't3')?.carryOver ? tableOf('R2021', 't3')?.columns.length : 0
    const counts = ['T3-ROW', 'T3-SUM', 'T3-BAL', 'T4-SUM'].map((c) => identitiesOf('R2021', c))
    expect([...counts, carried]).toEqual([25, 7, 7, 3, 7])
    expect(identitiesOf('R2019', 'T3-ROW')).toBe(23)
    expect([identitiesOf('R2014', 'T14-SUM'), identitiesOf('R2014', 'T14-PART')]).toEqual([7, 3])
  })

  it.each(tables)(
    '$name: ids are ASCII and occur once, labels once beside their headings',
    ({ table }) => {
      const ids = [...table.rows, ...table.columns].map(({ id }) => id)
      expect(ids.every((id) => /^[a-zA-Z]+$/.test(id))).toBe(true)
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length)
      expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length)
    },
  )

  it.each(tables)('$name: what headings, units, kinds and identities name exists', ({ table }) => {
    const rows = new Set<string>(table.rows.map(({ id }) => id))
    const columns = new Set<string>(table.columns.map(({ id }) => id))
    const cells = new Set(cellsOfTable(table).map(({ row, column }) => `${row}.${column}`))
    for (const row of [
      ...Object.keys(table.headings),
      ...Object.keys(table.columnsOf),
      ...Object.keys(table.units),
    ]) {
      expect(rows).toContain(row)
    }
    for (const each of Object.keys(table.kinds))
      expect(rows.has(each) || columns.has(each)).toBe(true)
    for (const { terms, result } of table.identities) {
      for (const { row, column } of [...terms, ...result])
        expect(cells).toContain(`${row}.${column}`)
    }
  })

  it('the rows of 表三 since 2021 are those of the notice, word for word', () => {
    expect(tableOf('R2021', 't3')?.rows.map(({ label }) => label)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
      '1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
      '（七）总计',
      '四、结转下年度继续办理',
    ])
  })
})
