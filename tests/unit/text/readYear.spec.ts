import { describe, expect, it } from '@jest/globals'
import { readYear } from '../../../src/domain/text/readYear.ts'

describe('a printed year', () => {
  it.each([
    ['2017', 2017],
    ['２０１７', 2017],
    ['二〇一七', 2017],
    ['二○一七', 2017],
    ['二零二三', 2023],
    ['17', null],
    ['20177', null],
    ['十七', null],
    ['', null],
  ])('%s is %s', (printed, year) => {
    expect(readYear(printed)).toBe(year)
  })
})
