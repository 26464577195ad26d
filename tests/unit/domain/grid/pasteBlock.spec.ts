import { describe, expect, it } from '@jest/globals'
import type { Cells } from '../../../../src/domain/cells.ts'
import { checkTable } from '../../../../src/domain/checks/checkTable.ts'
import { tableOf } from '../../../../src/domain/formats/formats.ts'
import { typedCell } from '../../../../src/domain/formats/tableCells.ts'
import type { TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'
import { gridOf, type Place } from '../../../../src/domain/grid/Grid.ts'
import { pasteBlock } from '../../../../src/domain/grid/pasteBlock.ts'
import { type Block, readTabbed } from '../../../../src/domain/grid/readTabbed.ts'
import { setCells } from '../../../../src/domain/grid/setCells.ts'

const definition = (format: 'R2014' | 'R2019' | 'R2021', table: string): TableDefinition => {
  const found = tableOf(format, table)
  if (!found) throw new Error(`${format} has no ${table}`)
  return found
}
const T3 = definition('R2021', 't3')
const T2 = definition('R2021', 't2')
const FIRST = { row: 0, at: 0 }

const paste = (table: TableDefinition, block: Block, from: Place = FIRST, to: Place = from) =>
  pasteBlock(table, block, { from, to })

const pasted = (table: TableDefinition, block: Block, from?: Place, to?: Place): Cells => {
  const answer = paste(table, block, from, to)
  if ('refused' in answer) throw new Error(answer.refused)
  return setCells(table, {}, answer.changes)
}

const counting = (rows: number, columns: number): Block =>
  Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_each, x) => String(y * columns + x)),
  )

describe('a block that is pasted', () => {
  it('25 rows by 7 columns fill the table, cell by cell', () => {
    const cells = pasted(T3, counting(25, 7))
    const texts = gridOf(T3).map((row) => row.map((cell) => typedCell(cells, cell)))
    expect(texts).toEqual(counting(25, 7))
  })

  it.each([
    ['a row too many', counting(26, 7), FIRST],
    ['a column too many', counting(25, 8), FIRST],
    ['beyond the edge from where it begins', counting(2, 2), { row: 24, at: 6 }],
    ['a figure where a ragged table has no cell', counting(3, 3), FIRST],
  ])('%s: nothing of it is written', (name, block, from) => {
    const table = name.includes('ragged') ? T2 : T3
    expect(paste(table, block, from)).toEqual({
      refused: 'doesNotFit',
      rows: block.length,
      columns: block[0]?.length,
    })
  })

  it('blanks where the table has no cell are no figures', () => {
    const cells = pasted(T2, [
      ['0', '0', '1'],
      ['5', '1', '44'],
      ['812', '', ''],
    ])
    expect(cells['licences']).toEqual({ decisions: '812' })
  })

  it('what is no number is kept as it came, and counted', () => {
    const block = [['有', '-3', '1e9', '2024/3/5', '/', '007', '1,23']]
    const answer = paste(T3, block)
    expect(answer).toMatchObject({ unread: 5 })
    expect(Object.values(pasted(T3, block)['received'] ?? {})).toEqual(block[0])
  })

  it('full-width digits, thousands separators and white space leave plain digits', () => {
    const block = [['１２', '1,234', '１，２３４', ' 8 ', '　9　', '\u00A010\u00A0', '12 345']]
    const row = pasted(T3, block)['received'] ?? {}
    expect(Object.values(row)).toEqual(['12', '1234', '1234', '8', '9', '10', '12345'])
  })

  it('one text goes into every cell that is selected', () => {
    const cells = pasted(T3, [['0']], { row: 1, at: 1 }, { row: 2, at: 2 })
    expect(cells['carriedOver']).toEqual({ business: '0', research: '0' })
    expect(cells['disclosed']).toEqual({ business: '0', research: '0' })
  })

  it('a block begins at the upper left cell, from whichever corner it was selected', () => {
    const cells = pasted(T3, counting(2, 2), { row: 3, at: 3 }, { row: 2, at: 2 })
    expect(cells['disclosed']).toEqual({ research: '0', publicWelfare: '1' })
  })

  it('blanks and texts that cannot be kept write nothing', () => {
    expect(paste(T3, [['', ' ']])).toEqual({ refused: 'empty' })
    expect(paste(T3, [])).toEqual({ refused: 'empty' })
    expect(paste(T3, [['9'.repeat(201)]])).toEqual({ refused: 'tooLong' })
  })

  it('headings that were copied with the figures are left out', () => {
    const block = [
      ['申请人情况', '', '', ''],
      ['', '', '自然人', '商业企业'],
      ['一、本年新收政府信息公开申请数量', '', '3', '4'],
      ['二、上年结转政府信息公开申请数量', '', '1', '0'],
      ['三、本年度办理结果', '（一）予以公开', '2', '4'],
    ]
    const cells = pasted(T3, block)
    expect(cells['received']).toEqual({ natural: '3', business: '4' })
    expect(cells['disclosed']).toEqual({ natural: '2', business: '4' })
  })

  it('a text that is no heading of the table is not taken for one', () => {
    const cells = pasted(T3, [['张三', '4']])
    expect(cells['received']).toEqual({ natural: '张三', business: '4' })
  })
})

describe('what was pasted is judged by the rules of the report', () => {
  const judge = (block: Block) =>
    checkTable({
      frame: { organization: null, kind: null, year: 2024, format: 'R2021' },
      table: 't3',
      cells: pasted(T3, block),
      lastYear: null,
    })

  it('each cell that is no count is told of by its place', () => {
    const faults = judge([['有', '-3', '1e9', '2024/3/5', '/', '007', '1.5']]).filter(
      ({ where }) => where.row === 'received',
    )
    expect(faults.map(({ check, where }) => [check, where.column])).toEqual([
      ['CELL-NUMBER', 'natural'],
      ['CELL-NUMBER', 'business'],
      ['CELL-NUMBER', 'research'],
      ['CELL-NUMBER', 'publicWelfare'],
      ['CELL-BLANK', 'legalService'],
      ['CELL-NUMBER', 'otherLegal'],
      ['CELL-NUMBER', 'total'],
    ])
  })

  it('a row that nobody typed in is blank, not missing', () => {
    expect(new Set(judge([['1']]).map(({ check }) => check))).toEqual(new Set(['CELL-BLANK']))
  })
})

describe('the text of the clipboard', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1', [['1']]],
    ['', [['']]],
    [
      '\t\n1\t',
      [
        ['', ''],
        ['1', ''],
      ],
    ],
    ['"a\nb"\t"c ""d"""\n1', [['a\nb', 'c "d"'], ['1']]],
    ['5"\t6', [['5"', '6']]],
    ['"open\t1', [['"open', '1']]],
  ])('%j', (text, block) => {
    expect(readTabbed(text)).toEqual(block)
  })
})

describe('a clipboard full of something else', () => {
  it('a hundred thousand rows are refused at once', () => {
    const block = Array.from({ length: 100_000 }, () => ['1'])
    expect(paste(T3, block)).toMatchObject({ refused: 'doesNotFit', rows: 100_000 })
  })

  it('a text full of opened quotes is read without looking for their ends', () => {
    expect(readTabbed('"a\t'.repeat(100_000))[0]?.length).toBe(100_001)
  })
})
