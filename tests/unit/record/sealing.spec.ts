import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RecordReader } from '../../../src/record/RecordReader.ts'
import { sealedSnapshot } from '../../../src/record/snapshot/sealedSnapshot.ts'
import { serveRecord, type ServedRecord } from '../../support/serveRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'

const first = edition({})
const second = edition({ number: 2 })
const before = memoryRecord({ editions: [first, second] })
const after = memoryRecord({
  editions: [{ ...first, snapshot: sealedSnapshot(first.snapshot) }, second],
  notices: [notice({ kind: 'sealed' })],
})

/** A record whose first edition is sealed after a reader has looked, before she reads what it says. */
const sealedMeanwhile = (): RecordReader => {
  let now: RecordReader = before
  return {
    look: () => now.look(),
    snapshot: (id) => {
      now = after
      return now.snapshot(id)
    },
  }
}

const QUERY =
  '{ report(year: 2017, edition: 1) { title sections { id } notice { kind } } reports { totalCount } }'

describe('who reads an edition while it is being sealed', () => {
  let served: ServedRecord
  beforeAll(async () => {
    served = await serveRecord(sealedMeanwhile())
  })
  afterAll(() => served.close())

  it('is told so, and not shown one that is empty without a word', async () => {
    const answer = await fetch(`${served.url}?query=${encodeURIComponent(QUERY)}`)
    expect(await answer.json()).toMatchObject({
      data: {
        report: { sections: [], notice: { kind: 'SEALED' } },
        reports: { totalCount: 1 },
      },
    })
    expect(served.failures).toEqual([])
  })

  it('reads one that never had a chapter as it is', async () => {
    const empty = { ...first, snapshot: sealedSnapshot(first.snapshot) }
    const alone = await serveRecord(memoryRecord({ editions: [empty] }))
    const answer = await fetch(`${alone.url}?query=${encodeURIComponent(QUERY)}`)
    expect(await answer.json()).toMatchObject({ data: { report: { sections: [], notice: null } } })
    await alone.close()
  })
})
