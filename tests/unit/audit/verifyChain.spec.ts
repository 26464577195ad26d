import { describe, expect, it } from '@jest/globals'
import { describeBreak } from '../../../src/domain/verify/BrokenLink.ts'
import { eventHash } from '../../../src/operations/audit/eventHash.ts'
import { type ChainRow, verifyChain } from '../../../src/operations/audit/verifyChain.ts'

const chain = (length: number): readonly ChainRow[] => {
  const rows: ChainRow[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const event = { key: `k${sequence}`, sequence, previousHash: rows.at(-1)?.hash ?? null }
    rows.push({ ...event, hash: eventHash('audit-events', event) })
  }
  return rows
}

const verify = (rows: readonly ChainRow[]) => verifyChain('audit-events', rows)

describe('a chain', () => {
  it('is whole, empty or not, and its head is the hash of its last event', async () => {
    expect(await verify([])).toMatchObject({ events: 0, head: null, broken: null })
    const rows = chain(5)
    expect(await verify(rows)).toMatchObject({ events: 5, head: rows[4]?.hash, broken: null })
  })

  it('is broken where its beginning is gone', async () => {
    expect((await verify(chain(3).slice(1))).broken).toMatchObject({
      what: 'sequence',
      expected: 1,
      found: 2,
    })
  })

  it('is told to be broken at the first break, with what was sound before it', async () => {
    const rows = chain(6).map((row, index) => (index >= 3 ? { ...row, action: 'forged' } : row))
    expect(await verify(rows)).toMatchObject({ events: 3, broken: { sequence: 4, what: 'hash' } })
  })

  it('hashes what newer events tell besides, and leaves older ones as they were hashed', () => {
    const event = { key: 'k', sequence: 1, previousHash: null }
    const hash = eventHash('audit-events', event)
    expect(eventHash('audit-events', { ...event, changes: null })).toBe(hash)
    expect(eventHash('audit-events', { ...event, changes: [] })).not.toBe(hash)
  })

  it('says in both languages where it is broken, what was expected and what was found', () => {
    const { zh, en } = describeBreak({
      in: 'audit-events',
      sequence: 4,
      key: 'k4',
      what: 'hash',
      expected: 'a',
      found: 'b',
    })
    expect(zh).toBe('audit-events #4 k4：内容与其哈希不符。应为 "a"，实为 "b"。')
    expect(en).toContain('Expected "a", found "b"')
  })
})
