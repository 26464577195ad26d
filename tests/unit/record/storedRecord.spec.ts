import { describe, expect, it } from '@jest/globals'
import { storedRecord } from '../../../src/record/storedRecord.ts'
import type { RecordStore } from '../../../src/record/store/RecordStore.ts'
import type { EditionRow, NoticeRow } from '../../../src/record/snapshot/EditionRow.ts'
import { NO_SETTINGS } from '../../../src/site/noSettings.ts'
import { edition, notice } from './fixtures/memoryRecord.ts'

interface Held {
  readonly editions: EditionRow[]
  readonly notices: NoticeRow[]
  /** The second in which each edition was written. */
  readonly written: number[]
  readonly asked: string[]
}

/** A table in which each edition is written a second after the one before, unless a clock is wrong. */
const tables = (rows: readonly EditionRow[]) => {
  const held: Held = {
    editions: [...rows],
    notices: [],
    written: rows.map((_, at) => at),
    asked: [],
  }
  const momentOf = (at: number) => new Date((held.written[at] ?? 0) * 1000).toISOString()
  const store: RecordStore = {
    mark: async () => ({
      editions: held.editions.length,
      notices: held.notices.length,
      office: 'o',
    }),
    editions: async (since) => {
      held.asked.push(since ? 'new' : 'all')
      return held.editions
        .map(({ snapshot: _content, ...header }, at) => ({ header, createdAt: momentOf(at) }))
        .filter(({ createdAt }) => !since || createdAt >= since)
    },
    notices: async () => {
      held.asked.push('notices')
      return held.notices
    },
    settings: async () => NO_SETTINGS,
    snapshot: async (id) => {
      held.asked.push(id)
      const found = held.editions.find((each) => each.id === id)
      return found ? JSON.stringify(found.snapshot) : null
    },
  }
  return { held, store }
}
const report = (id: string) => edition({ report: { id } })

describe('an edition that several read in passing at the same time', () => {
  it('is read from the database once, and again by who comes later', async () => {
    const { held, store } = tables([report('a')])
    const reader = storedRecord(store)
    await reader.look()
    held.asked.length = 0
    const read = () => reader.snapshot('a:1', 'inPassing')
    const [one, other] = await Promise.all([read(), read()])
    expect(one).toEqual(other)
    await read()
    expect(held.asked).toEqual(['a:1', 'a:1'])
  })
})

describe('a publication', () => {
  it('is read by itself, whatever else the record holds', async () => {
    const { held, store } = tables([report('a'), report('b')])
    const reader = storedRecord(store)
    await reader.look()
    held.editions.push(report('c'))
    held.written.push(2)
    held.asked.length = 0
    const { editions } = await reader.look()
    expect(editions.map(({ report: id }) => id)).toEqual(['a', 'b', 'c'])
    expect(held.asked).toEqual(['new'])
  })

  it('is not missed where the clock of the server that wrote it is behind: all are read then', async () => {
    const { held, store } = tables([report('a'), report('b')])
    const reader = storedRecord(store)
    await reader.look()
    held.editions.push(report('c'))
    held.written.push(-100)
    held.asked.length = 0
    expect((await reader.look()).editions).toHaveLength(3)
    expect(held.asked).toEqual(['new', 'all'])
  })
})

describe('content', () => {
  it('is kept while there is room, and read again where there was none', async () => {
    const rows = [report('a'), report('b')]
    const { held, store } = tables(rows)
    const size = JSON.stringify(rows[0]?.snapshot).length * 2
    const reader = storedRecord(store, { snapshotBytes: size * 1.5 })
    for (const id of ['a:1', 'a:1', 'b:1', 'a:1']) await reader.snapshot(id)
    expect(held.asked).toEqual(['a:1', 'b:1', 'a:1'])
  })

  it('of an edition is forgotten when that one is sealed, that of others is not', async () => {
    const { held, store } = tables([report('a'), report('b')])
    const reader = storedRecord(store)
    await reader.look()
    for (const id of ['a:1', 'b:1']) await reader.snapshot(id)
    held.notices.push(notice({ report: 'a', kind: 'sealed' }))
    await reader.look()
    held.asked.length = 0
    expect((await reader.snapshot('a:1')).sections).toEqual([])
    await reader.snapshot('b:1')
    expect(held.asked).toEqual(['a:1'])
  })

  it('of many editions is read with turns for others in between', async () => {
    const reader = storedRecord(tables([report('a'), report('b'), report('c')]).store)
    let turns = 0
    const immediate = (): void => {
      turns += 1
      if (turns < 100) setImmediate(immediate)
    }
    setImmediate(immediate)
    for (const id of ['a:1', 'b:1', 'c:1']) await reader.snapshot(id)
    expect(turns).toBeGreaterThanOrEqual(3)
    turns = 100
  })
})
