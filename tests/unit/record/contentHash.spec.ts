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
