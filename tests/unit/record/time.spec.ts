import { describe, expect, it } from '@jest/globals'
import { execute, parse } from 'graphql'
import { setImmediate as turn } from 'node:timers/promises'
import { fairResolver } from '../../../src/record/http/fairResolver.ts'
import { createPublicSchema } from '../../../src/record/schema/createPublicSchema.ts'
import { serveRecord } from '../../support/serveRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { section } from './fixtures/workingReport.ts'

const sections = Array.from({ length: 300 }, (_, index) =>
  section({ id: `s${index}`, order: `a${String(index).padStart(4, '0')}` }),
)
const record = memoryRecord({ editions: [edition({ sections })] })
const QUERY =
  '{ report(year: 2017) { title sections { id heading number level children { id } } } }'

describe('a query that takes too long', () => {
  it('is ended and refused as a whole, with the time that it may take', async () => {
    const ask = async (time: number) => {
      const served = await serveRecord(record, { time })
      const response = await fetch(`${served.url}?query=${encodeURIComponent(QUERY)}`)
      const body = Object(await response.json())
      await served.close()
      return { status: response.status, body, failures: served.failures }
    }
    expect((await ask(3000)).body.data.report.sections).toHaveLength(300)
    const { status, body, failures } = await ask(0)
    expect([status, body.data, failures]).toEqual([503, undefined, []])
    expect(body.errors[0].extensions).toEqual({ code: 'TOO_SLOW', limit: 0 })
  })
})

describe('a query that takes long', () => {
  /** A clock on which each look is a millisecond later: the query is slow whatever machine this is. */
  const slowClock = () => {
    let moment = 0
    return () => (moment += 1)
  }

  it('lets others have their turn in between, and is answered the same', async () => {
    const schema = createPublicSchema()
    const document = parse('{ reports { nodes { id title year edition } } }')
    const nodes = Array.from({ length: 2000 }, (_, id) => ({
      id,
      title: 't',
      year: id,
      edition: 1,
    }))
    const rootValue = { reports: { nodes } }
    const alone = await execute({ schema, document, rootValue })
    let turns = 0
    let isDone = false
    const fieldResolver = fairResolver({ time: 1_000_000, now: slowClock() })
    const answer = Promise.resolve(execute({ schema, document, rootValue, fieldResolver }))
    const whenDone = answer.finally(() => (isDone = true))
    while (!isDone) {
      await turn()
      turns += 1
    }
    expect(await whenDone).toEqual(alone)
    expect(turns).toBeGreaterThan(5)
  })
})
