import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { tableOf } from '../../../../src/domain/formats/formats.ts'
import { FORMATS } from '../../../../src/domain/formats/formats.ts'
import type { TableDefinition } from '../../../../src/domain/formats/TableDefinition.ts'
import {
  cellAt,
  cellsInRange,
  gridOf,
  isInRange,
  placeOfCell,
} from '../../../../src/domain/grid/Grid.ts'
import { NO_HISTORY, redo, remember, undo } from '../../../../src/domain/grid/History.ts'
import { move, MOVES } from '../../../../src/domain/grid/move.ts'
import { readTabbed } from '../../../../src/domain/grid/readTabbed.ts'
import { setCells } from '../../../../src/domain/grid/setCells.ts'
import { spreadSpans } from '../../../../src/domain/grid/spreadSpans.ts'
import { writeTabbed } from '../../../../src/domain/grid/writeTabbed.ts'

const TABLES: readonly TableDefinition[] = Object.values(FORMATS).flatMap(({ tables }) => tables)
const definition = (table: string): TableDefinition => {
  const found = tableOf('R2021', table)
  if (!found) throw new Error(table)
  return found
}
const T2 = gridOf(definition('t2'))
const T3 = gridOf(definition('t3'))

describe('moving through a table by the keyboard', () => {
  it.each([
    ['up', { row: 1, at: 2 }, { row: 0, at: 2 }],
    ['up', { row: 0, at: 2 }, { row: 0, at: 2 }],
    ['down', { row: 24, at: 2 }, { row: 24, at: 2 }],
    ['left', { row: 3, at: 0 }, { row: 3, at: 0 }],
    ['right', { row: 3, at: 6 }, { row: 3, at: 6 }],
    ['next', { row: 3, at: 6 }, { row: 4, at: 0 }],
    ['previous', { row: 3, at: 0 }, { row: 2, at: 6 }],
    ['next', { row: 24, at: 6 }, null],
    ['previous', { row: 0, at: 0 }, null],
    ['rowStart', { row: 3, at: 4 }, { row: 3, at: 0 }],
    ['rowEnd', { row: 3, at: 4 }, { row: 3, at: 6 }],
    ['tableStart', { row: 3, at: 4 }, { row: 0, at: 0 }],
    ['tableEnd', { row: 3, at: 4 }, { row: 24, at: 6 }],
    ['columnEnd', { row: 3, at: 4 }, { row: 24, at: 4 }],
    ['columnStart', { row: 3, at: 4 }, { row: 0, at: 4 }],
  ] as const)('%s from %j', (how, from, to) => {
    expect(move(T3, from, how)).toEqual(to)
  })

  it('a row that has fewer cells is entered at its last one', () => {
    expect(move(T2, { row: 1, at: 2 }, 'down')).toEqual({ row: 2, at: 0 })
  })

  it('leads from every cell of every form to a cell, or out of the table', () => {
    for (const grid of TABLES.map(gridOf)) {
      for (const [row, cells] of grid.entries()) {
        for (const at of cells.keys()) {
          const places = MOVES.map((how) => move(grid, { row, at }, how)).filter(
            (to) => to !== null,
          )
          expect(places.filter((to) => cellAt(grid, to) === undefined)).toEqual([])
        }
      }
    }
  })
})

describe('the cells between two corners', () => {
  it('are the same from either corner, and every one of them lies in the range', () => {
    const range = { from: { row: 4, at: 5 }, to: { row: 2, at: 3 } }
    const cells = cellsInRange(T3, range)
    expect(cells).toEqual(cellsInRange(T3, { from: range.to, to: range.from }))
    expect(cells.map((row) => row.length)).toEqual([3, 3, 3])
    const places = cells.flat().map((cell) => placeOfCell(T3, cell))
    expect(places.every((place) => place && isInRange(range, place))).toBe(true)
  })

  it('a cell that the table does not have stands nowhere', () => {
    expect(placeOfCell(T3, { row: 'received', column: 'nobody' })).toBeNull()
    expect(placeOfCell(T3, { row: 'nothing' })).toBeNull()
  })
})

describe('changing cells', () => {
  const t3 = definition('t3')
  const cell = { row: 'received', column: 'natural' }

  it('writes every row of the form, and keeps what is not of the form', () => {
    const cells = setCells(t3, { strange: { what: '7' } }, [{ cell, text: '3' }])
    expect(Object.keys(cells)).toEqual([...t3.rows.map(({ id }) => id), 'strange'])
    expect(cells['received']).toEqual({ natural: '3' })
    expect(cells['strange']).toEqual({ what: '7' })
  })

  it('is the same value where nothing changes', () => {
    const before = { received: { natural: '3' } }
    expect(setCells(t3, before, [{ cell, text: '3' }])).toBe(before)
    expect(setCells(t3, before, [{ cell: { ...cell, column: 'total' }, text: '' }])).toBe(before)
  })

  it('is undone and done again, step by step, until something else is done', () => {
    const [a, b, c] = ['1', '2', '3'].map((text) => setCells(t3, {}, [{ cell, text }]))
    if (!a || !b || !c) throw new Error('three values')
    const history = remember(remember(NO_HISTORY, a), b)
    const first = undo(history, c)
    expect(first?.cells).toBe(b)
    const second = first && undo(first.history, first.cells)
    expect(second?.cells).toBe(a)
    expect(second && undo(second.history, second.cells)).toBeNull()
    const again = second && redo(second.history, second.cells)
    expect(again?.cells).toBe(b)
    expect(again && redo(remember(again.history, b), c)).toBeNull()
  })
})

describe('the clipboard', () => {
  it('what is copied is pasted back as it was', () => {
    const text = fc.stringMatching(/^[ -~\t\n一二三、”“１，]{0,8}$/)
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (block) => {
          expect(readTabbed(writeTabbed(block))).toEqual(block)
        },
      ),
    )
  })

  it('a merged cell of a document takes the places that it covers', () => {
    const cell = (text: string, rows = 1, columns = 1) => ({ text, rows, columns })
    const block = spreadSpans([
      [cell('三、', 2), cell('（一）', 1, 2), cell('1')],
      [cell('（二）'), cell('x'), cell('2')],
    ])
    expect(block).toEqual([
      ['三、', '（一）', '', '1'],
      ['', '（二）', 'x', '2'],
    ])
  })

  it('a document that claims an endless span does not stop the page', () => {
    const [row] = spreadSpans([[{ text: 'a', rows: 1e9, columns: 1e9 }]])
    expect(row?.length).toBe(200)
  })
})
