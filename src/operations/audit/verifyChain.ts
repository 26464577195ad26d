import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import { eventHash } from './eventHash.ts'
import type { Stream } from './streams.ts'

/** What is looked at of an event, besides everything that its hash covers. */
export interface ChainRow {
  readonly key: string
  readonly sequence: number
  readonly hash: string
  readonly previousHash?: string | null | undefined
}

/** What came of reading a chain from its beginning. `head`: the hash of the last sound event. */
export interface VerifiedChain {
  readonly stream: Stream
  readonly events: number
  readonly head: string | null
  readonly broken: BrokenLink | null
}

interface Before {
  readonly sequence: number
  readonly hash: string | null
}

const breakIn = (stream: Stream, row: ChainRow, before: Before): BrokenLink | null => {
  const { sequence, key, hash } = row
  const previousHash = row.previousHash || null
  const at = { in: stream, sequence, key } as const
  if (sequence !== before.sequence + 1) {
    return { ...at, what: 'sequence', expected: before.sequence + 1, found: sequence }
  }
  if (previousHash !== before.hash) {
    return { ...at, what: 'previousHash', expected: before.hash, found: previousHash }
  }
  const expected = eventHash(stream, row)
  return expected === hash ? null : { ...at, what: 'hash', expected, found: hash }
}

/** Reads a chain from its beginning, one event at a time, until its end or its first broken link. */
export const verifyChain = async (
  stream: Stream,
  rows: AsyncIterable<ChainRow> | Iterable<ChainRow>,
): Promise<VerifiedChain> => {
  let before: Before = { sequence: 0, hash: null }
  for await (const row of rows) {
    const broken = breakIn(stream, row, before)
    if (broken) return { stream, events: before.sequence, head: before.hash, broken }
    before = { sequence: row.sequence, hash: row.hash }
  }
  return { stream, events: before.sequence, head: before.hash, broken: null }
}
