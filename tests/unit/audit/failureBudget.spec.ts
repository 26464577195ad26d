import { describe, expect, it } from '@jest/globals'
import { countFailure, type FailureCounts } from '../../../src/operations/audit/failureBudget.ts'

const HOUR = 3_600_000

/** For how many failures each event stands that a flood of failures leaves in one hour. */
const flood = (failures: number, person: string | null): readonly number[] => {
  let counts: FailureCounts = { hour: 0, counted: new Map() }
  return Array.from({ length: failures }, () => {
    const counted = countFailure(counts, { person, now: HOUR })
    counts = counted.counts
    return counted.standsFor
  }).filter((standsFor) => standsFor > 0)
}

describe('failed sign-ins are told', () => {
  it('one by one while they are few', () => {
    expect(flood(20, 'a')).toEqual(Array.from({ length: 20 }, () => 1))
    expect(flood(100, null)).toHaveLength(100)
  })

  it('by a row each time they double once they are many, which says for how many it stands', () => {
    expect(flood(20 + 8, 'a').slice(20)).toEqual([1, 1, 2, 4])
    const rows = flood(1_000_000, null)
    expect(rows.length).toBeLessThan(125)
    expect(rows.reduce((sum, each) => sum + each, 0)).toBe(100 + 2 ** 19)
  })

  it('for each account by itself, so that unknown e-mails hide nothing of a real one', () => {
    let { counts } = countFailure({ hour: 0, counted: new Map() }, { person: null, now: HOUR })
    for (let failure = 0; failure < 1000; failure += 1) {
      counts = countFailure(counts, { person: null, now: HOUR }).counts
    }
    expect(countFailure(counts, { person: 'a', now: HOUR }).standsFor).toBe(1)
  })

  it('anew each hour, and nothing of the hour before is kept', () => {
    const { counts } = countFailure({ hour: 0, counted: new Map() }, { person: 'a', now: HOUR })
    const next = countFailure(counts, { person: 'b', now: 2 * HOUR })
    expect([...next.counts.counted.keys()]).toEqual(['b'])
  })
})
