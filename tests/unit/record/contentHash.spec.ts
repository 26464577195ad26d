import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { buildSnapshot } from '../../../src/record/snapshot/buildSnapshot.ts'
import { contentHash, hashOf } from '../../../src/record/snapshot/contentHash.ts'
import { section, workingReport } from './fixtures/workingReport.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('the content hash', () => {
  const snapshot = buildSnapshot(workingReport({ sections: [section({ id: 's', order: 'a0' })] }))

  it('is the SHA-256 of canonical JSON: keys sorted, no blanks, UTF-8', () => {
    const expected = createHash('sha256').update('{"a":[1,"甲"],"b":null}').digest('hex')
    expect(hashOf({ b: null, a: [1, '甲'] })).toBe(expected)
  })

  it('sorts and prints as RFC 8785 does (its own examples)', () => {
    const printed = (canonical: string) => createHash('sha256').update(canonical).digest('hex')
    const keys = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\u{1f600}': 5,
      '\u0080': 6,
      '\u00f6': 7,
    }
    expect(hashOf(keys)).toBe(
      printed('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}'),
    )
    expect(hashOf([333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      printed('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'),
    )
    expect(hashOf('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe(
      printed('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
    )
  })

  it('is refused for what is no JSON', () => {
    expect(() => hashOf(undefined)).toThrow(TypeError)
    expect(() => hashOf({ amount: Number.NaN })).toThrow('NaN')
  })

  it('does not depend on the order of keys', () => {
    expect(hashOf(reversed(snapshot))).toBe(contentHash(snapshot))
    expect(JSON.stringify(reversed(snapshot))).not.toBe(JSON.stringify(snapshot))
  })

  it('of a known snapshot never changes', () => {
    expect(contentHash(snapshot)).toBe(
      'c197bb6c14210c390f3be4335aebf2465b1d0fa32ea3e3ce61e2897bd6dd272a',
    )
  })

  it('changes with a comma', () => {
    const report = { ...snapshot.report, title: `${snapshot.report.title}，` }
    expect(contentHash({ ...snapshot, report })).not.toBe(contentHash(snapshot))
  })

  it('survives being stored as JSON', () => {
    expect(hashOf(JSON.parse(JSON.stringify(snapshot)))).toBe(contentHash(snapshot))
  })
})
