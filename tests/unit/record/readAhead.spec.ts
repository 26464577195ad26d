import { describe, expect, it } from '@jest/globals'
import { freshView } from '../../../src/record/freshView.ts'
import { openRecord } from '../../../src/record/openRecord.ts'
import { readAhead } from '../../../src/record/readAhead.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'

const YEARS = [2017, 2018, 2019]

/** A record of three reports, the first of them in two editions, and what was read of it. */
const opened = () => {
  const editions = YEARS.map((year) =>
    edition({ report: { id: `r${year}`, year }, publishedAt: `${year + 1}-03-20T01:00:00.000Z` }),
  )
  const corrected = edition({
    ...{ report: { id: 'r2017', year: 2017 }, number: 2 },
    publishedAt: '2018-04-20T01:00:00.000Z',
  })
  const reader = memoryRecord({ editions: [...editions, corrected] })
  const read: string[] = []
  const look = openRecord({
    ...reader,
    snapshot: (id, way) => {
      read.push(id)
      return reader.snapshot(id, way)
    },
  })
  const record = freshView({ look, freshFor: 60_000, writes: () => 0 })
  return { record, read }
}

describe('what lists and searches work on is read before anybody searches', () => {
  it('of the newest edition of each report, the last published first, and not again', async () => {
    const { record, read } = opened()
    await readAhead(record, { bytes: 1_000_000 }).done
    expect([...new Set(read)]).toEqual(['r2019:1', 'r2018:1', 'r2017:2'])
    const before = read.length
    const view = await record.current()
    for (const header of view.newest) {
      await view.searchUnitsOf(header)
      await view.digestOf(header)
    }
    expect(read).toHaveLength(before)
  })

  it('for as long as there is room for the texts of searches', async () => {
    const { record, read } = opened()
    await readAhead(record, { bytes: 1 }).done
    const before = read.length
    const view = await record.current()
    for (const header of view.newest) await view.digestOf(header)
    expect(read).toHaveLength(before)
    for (const header of view.newest) await view.searchUnitsOf(header)
    expect(read.slice(before)).toEqual(['r2018:1', 'r2017:2'])
  })

  it('until it is stopped, and nothing is under way then', async () => {
    const { record, read } = opened()
    await readAhead(record, { bytes: 1_000_000 }).stop()
    expect(read.length).toBeLessThan(6)
  })

  it('and a record that cannot be read is left to whoever searches', async () => {
    const record = freshView<never>({
      look: async () => Promise.reject(new Error('gone')),
      freshFor: 0,
      writes: () => 0,
    })
    await expect(readAhead(record, { bytes: 1 }).done).resolves.toBeUndefined()
  })
})
