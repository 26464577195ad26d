import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { CheckContext } from '../../../../src/domain/checks/CheckContext.ts'
import type { CheckedReport } from '../../../../src/domain/checks/CheckedReport.ts'
import { inDueYear } from '../../../../src/domain/checks/inDueYear.ts'
import { runChecks } from '../../../../src/domain/checks/runChecks.ts'
import { brief, modelOf } from './checkText.ts'

const report: CheckedReport = {
  ...modelOf(readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')),
  kind: 'government',
}
const late = (given: Partial<CheckedReport>, context: CheckContext = {}) =>
  brief(runChecks({ ...report, ...given }, context)).filter((each) => each.startsWith('LATE'))

describe('a report that is not published yet', () => {
  it('is late from the moment at which its day has ended in Asia/Shanghai', () => {
    expect(late({}, { now: '2023-03-31T15:59:00Z' })).toEqual([])
    expect(late({}, { now: '2023-03-31T16:01:00Z' })).toEqual(['LATE 尚未公布→2023-03-31'])
  })

  it('is late in the same words on every day after it, so that one explanation holds', () => {
    const keys = ['2023-04-01T00:00:00Z', '2023-11-30T00:00:00Z'].map((now) =>
      runChecks(report, { now }).flatMap(({ check, key }) => (check === 'LATE' ? [key] : [])),
    )
    expect(keys[0]).toHaveLength(1)
    expect(keys[1]).toEqual(keys[0])
  })

  it('is judged by its own time once it has one, whatever the clock says', () => {
    const now = '2023-04-05T00:00:00Z'
    expect(late({ publishedAt: '2023-03-30T01:00:00Z' }, { now })).toEqual([])
    expect(late({ publishedAt: '2023-04-02T01:00:00Z' })).toHaveLength(1)
  })
})

describe('a report that is entered years afterwards', () => {
  it('has no known time of publication: nothing is derived from the moment of its entry', () => {
    expect(inDueYear('2026-11-25T00:00:00Z', 2017)).toBeNull()
    expect(inDueYear('2018-12-31T15:59:00Z', 2017)).toBe('2018-12-31T15:59:00Z')
    expect(inDueYear('2018-12-31T16:01:00Z', 2017)).toBeNull()
    expect(inDueYear(null, 2017)).toBeNull()
  })
})
