import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scalars } from '../../../src/record/schema/scalars.ts'
import { constantCase } from '../../../src/record/schema/constantCase.ts'
import { endOfDayInShanghai, timeInShanghai } from '../../../src/record/time/shanghai.ts'
import { shanghaiDay } from '../../../src/domain/text/shanghaiDay.ts'

describe('what is printed', () => {
  it('is a moment with the offset of Shanghai, the same moment', () => {
    expect(scalars.DateTime.serialize('2018-03-20T16:00:00Z')).toBe('2018-03-21T00:00:00.000+08:00')
    const moments = fc.date({
      min: new Date('1992-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, (moment) => {
        const printed = timeInShanghai(moment.toISOString())
        expect(Date.parse(printed)).toBe(moment.getTime())
        expect(printed.slice(0, 10)).toBe(shanghaiDay(moment))
      }),
    )
  })

  it('is a day of the calendar, a decimal of digits, any JSON', () => {
    expect(scalars.Date.serialize('2016-02-29')).toBe('2016-02-29')
    expect(scalars.Decimal.serialize('-12.50')).toBe('-12.50')
    expect(scalars.JSON.serialize({ a: [null] })).toEqual({ a: [null] })
  })

  it.each([
    ['Date', '2017-02-29'],
    ['Date', '2018-3-1'],
    ['Date', 20180301],
    ['DateTime', 'yesterday'],
    ['Decimal', '1,234'],
    ['Decimal', '１２'],
    ['Decimal', '1e3'],
    ['Decimal', ''],
    ['Decimal', 12],
    ['JSON', undefined],
  ] as const)('never is a %s that is none: %j', (name, value) => {
    expect(() => scalars[name].serialize(value)).toThrow(TypeError)
  })
})

describe('a day in Shanghai', () => {
  it('ends where the next one begins', () => {
    expect(endOfDayInShanghai('2018-03-20')).toBe(Date.parse('2018-03-21T00:00:00+08:00'))
    expect(endOfDayInShanghai('2016-12-31')).toBe(Date.parse('2017-01-01T00:00:00+08:00'))
  })
})

describe('an enum value', () => {
  it.each([
    ['developmentZone', 'DEVELOPMENT_ZONE'],
    ['own', 'OWN'],
    ['takenDown', 'TAKEN_DOWN'],
    ['R2014', 'R2014'],
  ])('%s is named %s', (value, name) => {
    expect(constantCase(value)).toBe(name)
  })
})
