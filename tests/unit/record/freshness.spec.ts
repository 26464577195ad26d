import { describe, expect, it } from '@jest/globals'
import { begunAfterAsking } from '../../../src/record/begunAfterAsking.ts'
import { openRecord } from '../../../src/record/openRecord.ts'
import type { RecordState } from '../../../src/record/RecordReader.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'

/** Readings that end when the test says so: each answers how many had begun. */
const readings = () => {
  const endings: ((outcome?: Error) => void)[] = []
  const read = () =>
    new Promise<number>((resolve, reject) => {
      const number = endings.length + 1
      endings.push((failure) => (failure ? reject(failure) : resolve(number)))
    })
  return { endings, read }
}
/** Lets everything happen that needs no more than what has happened. */
const settle = async () => {
  for (let turns = 0; turns < 5; turns += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('a look at the record', () => {
  it('is shared by those who ask at the same moment', async () => {
    const { endings, read } = readings()
    const ask = begunAfterAsking(read)
    const both = Promise.all([ask(), ask()])
    await settle()
    endings[0]?.()
    expect([await both, endings.length]).toEqual([[1, 1], 1])
  })

  it('never began before it was asked for: who comes while one is under way waits for the next', async () => {
    const { endings, read } = readings()
    const ask = begunAfterAsking(read)
    const first = ask()
    await settle()
    const late = Promise.all([ask(), ask(), ask()])
    await settle()
    expect(endings).toHaveLength(1)
    endings[0]?.()
    await settle()
    endings[1]?.()
    expect([await first, await late, endings.length]).toEqual([1, [2, 2, 2], 2])
  })

  it('that fails is told to those who shared it and to nobody else', async () => {
    const { endings, read } = readings()
    const ask = begunAfterAsking(read)
    const failing = Promise.allSettled([ask(), ask()])
    await settle()
    const next = ask()
    endings[0]?.(new Error('the database is away'))
    await settle()
    endings[1]?.()
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await next).toBe(2)
  })
})

describe('an open record', () => {
  const editions = [edition({})]

  it('shows what was published since, and works nothing out twice while nothing was', async () => {
    const before = await memoryRecord({ editions: [] }).look()
    const after = await memoryRecord({ editions }).look()
    const states: RecordState[] = [before, before, after]
    const reader = memoryRecord({ editions })
    const open = openRecord({ ...reader, look: async () => states.shift() ?? after })
    const [first, second, third] = [await open(), await open(), await open()]
    expect(second).toBe(first)
    expect([first.newest.length, third.newest.length]).toEqual([0, 1])
  })

  it('asks again for the organizations after that failed once', async () => {
    const reader = memoryRecord({ editions })
    let isAway = true
    const open = openRecord({
      ...reader,
      snapshot: (id) => (isAway ? Promise.reject(new Error('away')) : reader.snapshot(id)),
    })
    await expect((await open()).organizations()).rejects.toThrow('away')
    isAway = false
    expect((await (await open()).organizations()).size).toBe(1)
  })
})
