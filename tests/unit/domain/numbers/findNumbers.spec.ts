import { describe, expect, it } from '@jest/globals'
import { findNumbers } from '../../../../src/domain/numbers/findNumbers.ts'
import { MissingNumberError } from '../../../../src/domain/numbers/MissingNumberError.ts'
import { numberRefKey } from '../../../../src/domain/numbers/numberRefKey.ts'
import { numberRefsIn } from '../../../../src/domain/numbers/numberRefsIn.ts'
import {
  MISSING_NUMBER,
  printEveryNumber,
  printNumbers,
} from '../../../../src/domain/numbers/printNumbers.ts'
import { boundText } from '../../../support/boundNumber.ts'

const figure = {
  id: 'f/1',
  label: '信息',
  value: '800',
  unit: '条',
  amount: '800',
  qualifier: 'odd',
  text: '800余条',
}
const find = findNumbers({
  format: 'R2021',
  initiatives: [
    { id: 'i', figures: [figure] },
    { id: 'unsound', figures: [{ id: 'f/1' }] },
    { id: 'empty' },
  ],
  tables: [
    { table: 't3', cells: { received: { total: ' 1,234 ', natural: '', business: '/' } } },
    { table: 't2', cells: { fees: { amount: '0.50' }, rules: { amount: '7' } } },
    { table: 'statistics', cells: { received: { count: '66' } } },
  ],
})
const cell = (table: string, row: string, column: string) => ({ table, row, column })

describe('what a bound number is printed as', () => {
  it('a figure by its own text, with the amount that it stands for', () => {
    expect(find({ initiative: 'i', figure: 'f/1' })).toEqual({ text: '800余条', value: '800' })
  })

  it('a cell as it was typed, thousands and all, with the number that this is', () => {
    expect(find(cell('t3', 'received', 'total'))).toEqual({ text: '1,234', value: '1234' })
    expect(find(cell('t2', 'fees', 'amount'))).toEqual({ text: '0.50', value: '0.50' })
  })

  it.each([
    ['a figure that the initiative does not have', { initiative: 'i', figure: 'f2' }],
    ['an initiative that the report does not have', { initiative: 'x', figure: 'f/1' }],
    ['an initiative whose figures are not sound', { initiative: 'unsound', figure: 'f/1' }],
    ['an initiative without figures', { initiative: 'empty', figure: 'f/1' }],
    ['a cell that is blank', cell('t3', 'received', 'natural')],
    ['a cell that says “/”', cell('t3', 'received', 'business')],
    ['a cell that was never filled in', cell('t3', 'carriedOver', 'total')],
    ['a column that the row does not have', cell('t2', 'rules', 'amount')],
    ['a row that the form does not have', cell('t3', 'constructor', 'total')],
    ['a table that the report does not have', cell('t4', 'review', 'total')],
    ['a table of another form', cell('statistics', 'received', 'count')],
  ])('%s is no number', (_, ref) => {
    expect(find(ref)).toBeNull()
  })

  it('what is gone is seen in a working copy and stops what is published', () => {
    const ref = { initiative: 'i', figure: 'f2' }
    expect(printNumbers(find)(ref).text).toBe(MISSING_NUMBER)
    expect(() => printEveryNumber(find)(ref)).toThrow(MissingNumberError)
  })
})

describe('references', () => {
  it('have one name each, whatever an id is made of', () => {
    expect(numberRefKey({ initiative: 'i', figure: 'f/1' })).toBe('figure/i/f%2F1')
    expect(numberRefKey(cell('t3', 'received', 'total'))).toBe('cell/t3/received/total')
  })

  it('are found in a text in reading order, in lists and links too', () => {
    const refs = [cell('t3', 'received', 'total'), { initiative: 'i', figure: 'f/1' }]
    const [paragraph] = boundText('共', ...refs.slice(0, 1), '件').root.children
    const [linked] = boundText(...refs.slice(1)).root.children
    if (paragraph?.type !== 'paragraph' || linked?.type !== 'paragraph') throw new Error('no text')
    const link = { type: 'link', fields: { url: 'http://a.cn' } } as const
    const inline = linked.children.flatMap((each) => ('children' in each ? [] : [each]))
    const item = { type: 'listitem', children: [{ ...link, children: inline }] } as const
    const list = { type: 'list', listType: 'bullet', children: [item] } as const
    expect(numberRefsIn({ root: { type: 'root', children: [paragraph, list] } })).toEqual(refs)
  })
})
