import { describe, expect, it } from '@jest/globals'
import { cellsProblems } from '../../../src/domain/cells.ts'

describe('the cells of a statutory table', () => {
  it('text as typed, under a row and a column; a blank and a slash too, for the checks to find', () => {
    expect(cellsProblems({ new: { total: '66', online: '' }, carried: { total: '/' } })).toEqual([])
  })

  it.each([undefined, null, {}, { new: {} }])('%j is an empty table', (value) => {
    expect(cellsProblems(value)).toEqual([])
  })

  it.each([[[]], ['66'], [66], [true]])('%j is no table', (value) => {
    expect(cellsProblems(value)).toEqual(['cells'])
  })

  it.each([66, null, true, ['66'], { value: '66' }, '6'.repeat(201)])('%j is no cell', (cell) => {
    expect(cellsProblems({ new: { total: '1', online: cell } })).toEqual(['new.online'])
  })

  it('every place at fault is named', () => {
    const cells = { new: { total: 66, online: 65 }, carried: [], closed: { total: '66' } }
    expect(cellsProblems(cells)).toEqual(['new.total', 'new.online', 'carried'])
  })
})
