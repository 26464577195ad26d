import { describe, expect, it } from '@jest/globals'
import { readCell } from '../../../../src/domain/formats/readCell.ts'

describe('what a cell stands for, and what is wrong with how it is typed', () => {
  it.each([
    ['0', '0', null],
    ['12', '12', null],
    [' 12 ', '12', null],
    ['', null, 'blank'],
    ['　', null, 'blank'],
    ['/', null, 'blank'],
    ['-', null, 'blank'],
    ['无', null, 'blank'],
    [undefined, null, 'blank'],
    ['１２', '12', 'fullWidth'],
    ['1,234', '1234', 'separator'],
    ['1，234', '1234', 'separator'],
    ['1e9', null, 'exponent'],
    ['-3', '-3', 'negative'],
    ['2.5', '2.5', 'fraction'],
    ['007', '7', 'leadingZero'],
    ['+5', '5', 'sign'],
    ['2021-03-01', null, 'date'],
    ['2021/3/1', null, 'date'],
    ['3月1日', null, 'date'],
    ['12件', null, 'notANumber'],
    ['十二', null, 'notANumber'],
    ['1,23', null, 'notANumber'],
    ['NaN', null, 'notANumber'],
    ['0x10', null, 'notANumber'],
    ['9'.repeat(201), null, 'tooLong'],
  ])('a count: %p is %p, fault %p', (typed, value, fault) => {
    expect(readCell(typed, 'count')).toEqual({ value, fault })
  })

  it('a difference may be negative, an amount may have decimals', () => {
    expect(readCell('-3', 'change')).toEqual({ value: '-3', fault: null })
    expect(readCell('+3', 'change')).toEqual({ value: '3', fault: null })
    expect(readCell('-3.5', 'change')).toEqual({ value: '-3.5', fault: 'fraction' })
    expect(readCell('12.35', 'amount')).toEqual({ value: '12.35', fault: null })
    expect(readCell('-1', 'amount')).toEqual({ value: '-1', fault: 'negative' })
    expect(readCell('-0', 'change')).toEqual({ value: '0', fault: null })
  })
})
