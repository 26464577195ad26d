import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { csvLine } from '../../../src/domain/csvLine.ts'

describe('a line of a table that an auditor opens', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx'])('%j stays a text', (text) => {
    const line = csvLine([text]).trimEnd()
    expect(line.replaceAll('"', '').startsWith(`'`)).toBe(true)
  })

  it('leaves a number below zero a number', () => {
    expect(csvLine(['-1', '-2.50'])).toBe('-1,-2.50\r\n')
  })

  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(csvLine(['a,b', 'say "no"', '一\n二', 'plain'])).toBe(
      '"a,b","say ""no""","一\n二",plain\r\n',
    )
  })

  it('has no cell that begins a formula, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const line = csvLine([text]).slice(0, -2)
        const inside = line.startsWith('"') ? line.slice(1, -1) : line
        expect(inside).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
