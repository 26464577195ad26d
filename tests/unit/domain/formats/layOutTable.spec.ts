import { describe, expect, it } from '@jest/globals'
import { cellName } from '../../../../src/domain/formats/cellName.ts'
import { FORMATS, tableOf } from '../../../../src/domain/formats/formats.ts'
import { layOutTable } from '../../../../src/domain/formats/layOutTable.ts'
import { cellsOfTable } from '../../../../src/domain/formats/tableCells.ts'
import type { TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'

const TABLES: readonly TableDefinition[] = Object.values(FORMATS).flatMap(({ tables }) => tables)
const layOut = (format: 'R2014' | 'R2021', table: string) => {
  const definition = tableOf(format, table)
  if (!definition) throw new Error(table)
  return { definition, ...layOutTable(definition) }
}

/** How many columns each line of a table takes, merged cells of the lines above counted in. */
const widths = (lines: readonly (readonly { columns: number; rows: number }[])[]) => {
  const taken = lines.map(() => 0)
  lines.forEach((line, place) => {
    for (const { columns, rows } of line) {
      for (let down = 0; down < rows; down += 1)
        taken[place + down] = (taken[place + down] ?? 0) + columns
    }
  })
  return taken
}

describe('a table as its form prints it', () => {
  it.each(TABLES.map((table) => [`${table.title} (${table.rows.length})`, table] as const))(
    '%s: every line is as wide as every other, and every cell is there once',
    (_name, table) => {
      const { headings, hasUnits, figures, head, blocks } = layOutTable(table)
      const width = headings + (hasUnits ? 1 : 0) + figures
      expect(new Set(widths(head))).toEqual(new Set(head.length === 0 ? [] : [width]))
      for (const block of blocks) {
        expect(new Set(widths(block.head))).toEqual(new Set(block.head.length === 0 ? [] : [width]))
        const rows = block.rows.map(({ beside, labelColumns, unit, cells }) => [
          ...beside.map(({ rows: down }) => ({ columns: 1, rows: down })),
          { columns: labelColumns + (unit === null ? 0 : 1), rows: 1 },
          ...cells.map(({ columns }) => ({ columns, rows: 1 })),
        ])
        expect(new Set(widths(rows))).toEqual(new Set([width]))
      }
      const cells = blocks.flatMap(({ rows }) =>
        rows.flatMap(({ row, cells: own }) =>
          own.map(({ column: { id: column } }) => ({ row, column })),
        ),
      )
      expect(cells).toEqual(cellsOfTable(table))
    },
  )

  it('表三: 法人或其他组织 stands above five columns, 三、本年度办理结果 beside 22 rows', () => {
    const { head, blocks, headings } = layOut('R2021', 't3')
    expect(headings).toBe(3)
    expect(
      head.map((line) => line.map(({ text, columns, rows }) => [text, columns, rows])),
    ).toEqual([
      [
        [expect.stringContaining('勾稽关系'), 3, 3],
        ['申请人情况', 7, 1],
      ],
      [
        ['自然人', 1, 2],
        ['法人或其他组织', 5, 1],
        ['总计', 1, 2],
      ],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => [text, 1, 1]),
    ])
    const beside = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.beside))
    expect(beside).toEqual([
      { text: '三、本年度办理结果', rows: 22 },
      { text: '（三）不予公开', rows: 8 },
      { text: '（四）无法提供', rows: 3 },
      { text: '（五）不予处理', rows: 5 },
      { text: '（六）其他处理', rows: 3 },
    ])
  })

  it('表二 is printed in blocks, each with columns of its own', () => {
    const { head, blocks } = layOut('R2021', 't2')
    expect(head).toEqual([])
    expect(
      blocks.map(({ above, head: [own], rows }) => [above[0], own?.length, rows.length]),
    ).toEqual([
      ['第二十条第（一）项', 4, 2],
      ['第二十条第（五）项', 2, 1],
      ['第二十条第（六）项', 2, 2],
      ['第二十条第（八）项', 2, 1],
    ])
  })

  it('the statistics of 2014 have units, and headings above the rows that they begin', () => {
    const { blocks, hasUnits } = layOut('R2014', 'statistics')
    expect(hasUnits).toBe(true)
    expect(blocks.map(({ above }) => above[0])).toContain('八、机构建设和保障经费情况')
    expect(blocks.at(-1)?.rows.map(({ unit }) => unit)).toEqual(['次', '次', '人次'])
  })

  it('a cell is called by its headings', () => {
    const { definition } = layOut('R2021', 't3')
    expect(cellName(definition, { row: 'repeated', column: 'business' })).toBe(
      '三、本年度办理结果 · （五）不予处理 · 2.重复申请 × 法人或其他组织 · 商业企业',
    )
    const { definition: statistics } = layOut('R2014', 'statistics')
    expect(cellName(statistics, { row: 'online', column: 'count' })).toBe('3.网络申请数')
  })
})
