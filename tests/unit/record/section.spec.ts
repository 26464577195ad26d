import { describe, expect, it } from '@jest/globals'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { section } from './fixtures/workingReport.ts'

const kept = section({ id: 'kept', order: 'a0', heading: '第一版' })
const dropped = section({ id: 'dropped', order: 'a1', parent: 'kept' })
const first = edition({ sections: [kept, dropped] })
const second = edition({ number: 2, sections: [{ ...kept, heading: '第二版' }] })
const other = edition({
  report: { id: 'other', year: 2016 },
  sections: [section({ id: 'elsewhere', order: 'a0' })],
})
const record = memoryRecord({ editions: [first, second, other] })

const ask = async (args: string, reader = record) => {
  const query = `{ section(${args}) { heading report { id edition } } }`
  return Object(await dataOf(reader, query)).section
}

describe('a section', () => {
  it('is that of the newest edition of its report', async () => {
    expect(await ask('id: "kept"')).toEqual({ heading: '第二版', report: { id: 'r', edition: 2 } })
    expect(await ask('id: "elsewhere"')).toMatchObject({ report: { id: 'other', edition: 1 } })
  })

  it('keeps its id through editions, so an earlier one is read by number', async () => {
    expect(await ask('id: "kept", edition: 1')).toMatchObject({ heading: '第一版' })
    expect(await ask('id: "dropped", edition: 1')).toMatchObject({ report: { edition: 1 } })
  })

  it('is null where the edition does not have it', async () => {
    expect(await ask('id: "dropped"')).toBeNull()
    expect(await ask('id: "kept", edition: 3')).toBeNull()
    expect(await ask('id: "kept", edition: 0')).toBeNull()
    expect(await ask('id: "never"')).toBeNull()
    expect(await ask('id: ""')).toBeNull()
  })

  it('is null while a notice covers the edition', async () => {
    const notices = [notice({ throughEdition: 1 })]
    const reader = memoryRecord({ editions: [first, second], notices })
    expect(await ask('id: "kept", edition: 1', reader)).toBeNull()
    expect(await ask('id: "kept"', reader)).toMatchObject({ report: { edition: 2 } })
  })
})
