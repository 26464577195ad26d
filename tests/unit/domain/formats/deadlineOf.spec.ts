import { describe, expect, it } from '@jest/globals'
import { deadlineOf } from '../../../../src/domain/formats/deadlineOf.ts'

describe('until when a report is to be published', () => {
  it('31 March for every organization under the first regulation', () => {
    expect(deadlineOf({ year: 2017, kind: 'department' })?.day).toBe('2018-03-31')
    expect(deadlineOf({ year: 2010, kind: 'town' })?.day).toBe('2011-03-31')
  })

  it('since 2019: 31 January for departments, 31 March for governments, none in law for towns', () => {
    expect(deadlineOf({ year: 2022, kind: 'department' })?.day).toBe('2023-01-31')
    expect(deadlineOf({ year: 2022, kind: 'government' })?.day).toBe('2023-03-31')
    expect(deadlineOf({ year: 2022, kind: 'town' })).toBeNull()
  })

  it('an earlier local day goes before the legal one, a later one does not', () => {
    const department = { year: 2022, kind: 'department' } as const
    expect(deadlineOf({ ...department, localDay: '2023-01-26' })?.day).toBe('2023-01-26')
    expect(deadlineOf({ ...department, localDay: '2023-02-10' })?.day).toBe('2023-01-31')
    expect(deadlineOf({ year: 2022, kind: 'town', localDay: '2023-01-20' })).toMatchObject({
      day: '2023-01-20',
      legalDay: null,
    })
  })

  it('the day itself is included, to its last millisecond in Asia/Shanghai', () => {
    const end = deadlineOf({ year: 2022, kind: 'government' })?.end
    expect(end?.toISOString()).toBe('2023-03-31T15:59:59.999Z')
  })

  it('before the first regulation there is none', () => {
    expect(deadlineOf({ year: 2007, kind: 'government' })).toBeNull()
  })
})
