import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { encodingFor } from '../../../src/record/answers/encodingFor.ts'
import { keptAnswers } from '../../../src/record/answers/keptAnswers.ts'
import { PreparedAnswer } from '../../../src/record/answers/PreparedAnswer.ts'
import { requestKey } from '../../../src/record/answers/requestKey.ts'
import { freshView } from '../../../src/record/freshView.ts'
import { openRecord } from '../../../src/record/openRecord.ts'
import { sharedWork } from '../../../src/record/sharedWork.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'

const key = (query: string, variables?: Record<string, unknown>, operationName?: string) =>
  requestKey(parse(query), { query, variables, operationName })

describe('requests that ask for the same share an answer', () => {
  const query =
    'query A($year: Int!, $org: String) { report(year: $year, organization: $org) { id } }'

  it.each([
    ['white space', query.replaceAll(' ', '\n  '), { year: 2017, org: 'a' }],
    ['the name of the operation', query.replace('query A', 'query B'), { year: 2017, org: 'a' }],
    ['the order of variables', query, { org: 'a', year: 2017 }],
    [
      'the order in which they are declared',
      query.replace('$year: Int!, $org: String', '$org: String, $year: Int!'),
      { year: 2017, org: 'a' },
    ],
  ])('whatever %s', (_title, other, variables) => {
    expect(key(other, variables)).toBe(key(query, { year: 2017, org: 'a' }))
  })

  it.each([
    ['other variables', query, { year: 2018, org: 'a' }],
    ['other fields', query.replace('{ id }', '{ id title }'), { year: 2017, org: 'a' }],
    ['another name for a field', query.replace('{ id }', '{ x: id }'), { year: 2017, org: 'a' }],
    ['fields in another order', '{ a: __typename b: __typename }', {}],
  ])('but not with %s', (_title, other, variables) => {
    expect(key(other, variables)).not.toBe(key(query, { year: 2017, org: 'a' }))
  })

  it('of several operations the one that is chosen', () => {
    const both = 'query A { reports { totalCount } } query B { changes { totalCount } }'
    expect(key(both, {}, 'A')).not.toBe(key(both, {}, 'B'))
    expect(key('query A { __typename }', {}, 'A')).toBe(key('{ __typename }'))
    expect(key('query A { __typename }', {}, 'B')).not.toBe(key('{ __typename }'))
    expect(key('{ b: __typename a: __typename }')).not.toBe(key('{ a: __typename b: __typename }'))
  })
})

describe('an answer that is worked out', () => {
  it('is worked out once for all who ask meanwhile; anew for another state, and where it failed', async () => {
    const look = openRecord(memoryRecord({ editions: [] }))
    const [one, other] = [await look(), await openRecord(memoryRecord({ editions: [] }))()]
    const share = sharedWork<number>()
    let worked = 0
    const work = async () => (worked += 1)
    const asked = [share(one, 'a', work), share(one, 'a', work), share(one, 'b', work)]
    expect(await Promise.all([...asked, share(other, 'a', work)])).toEqual([1, 1, 2, 3])
    expect(await share(one, 'a', work)).toBe(4)
    const fail = async () => Promise.reject(new Error('gone'))
    await expect(Promise.all([share(one, 'c', fail), share(one, 'c', work)])).rejects.toThrow(
      'gone',
    )
    expect(await share(one, 'c', work)).toBe(5)
  })
})

describe('a prepared answer', () => {
  const body = { data: { text: '公开'.repeat(1000) } }
  const answer = new PreparedAnswer(body)

  it('is the same text however it is packed, each packing with a tag of its own', () => {
    const text = JSON.stringify(body)
    expect(answer.bytes('identity').toString()).toBe(text)
    expect(gunzipSync(answer.bytes('gzip')).toString()).toBe(text)
    expect(brotliDecompressSync(answer.bytes('br')).toString()).toBe(text)
    const tags = (['identity', 'gzip', 'br'] as const).map((each) => answer.tag(each))
    expect(new Set(tags).size).toBe(3)
  })

  it('is not packed where that saves nothing', () => {
    expect(new PreparedAnswer({ data: {} }).packingFor('br')).toBe('identity')
    expect(answer.packingFor('br')).toBe('br')
  })

  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.000', 'identity'],
    ['GZIP', 'gzip'],
    ['zebra', 'identity'],
  ] as const)('Accept-Encoding %s: %s', (header, expected) => {
    expect(encodingFor(header)).toBe(expected)
  })
})

describe('what is kept', () => {
  it('is true of one state of the record alone', async () => {
    const kept = keptAnswers({ bytes: 10_000 })
    const before = await openRecord(memoryRecord({ editions: [] }))()
    const after = await openRecord(memoryRecord({ editions: [edition({})] }))()
    kept.keep(before, 'key', new PreparedAnswer({ data: {} }))
    expect(kept.find(before, 'key')).toBeDefined()
    expect(kept.find(after, 'key')).toBeUndefined()
  })

  const view = () => openRecord(memoryRecord({ editions: [] }))()
  const answer = (length = 1000) => new PreparedAnswer({ data: { text: 'x'.repeat(length) } })

  it('takes no more than its bytes: the least recently used goes first', async () => {
    const kept = keptAnswers({ bytes: 40_000 })
    const seen = await view()
    for (const each of ['a', 'b']) kept.keep(seen, each, answer())
    kept.keep(seen, 'c', answer())
    const left = ['a', 'b', 'c'].filter((each) => kept.find(seen, each))
    expect(left).toEqual(['b', 'c'])
  })

  it('is not driven out by thousands that nobody comes back for, once somebody has come back', async () => {
    const kept = keptAnswers({ bytes: 40_000 })
    const seen = await view()
    kept.keep(seen, 'asked for again', answer())
    kept.keep(seen, 'large', answer(10_000))
    expect(kept.find(seen, 'asked for again')).toBeDefined()
    for (let each = 0; each < 3000; each += 1) kept.keep(seen, String(each), answer())
    expect(kept.find(seen, 'asked for again')).toBeDefined()
    expect(kept.find(seen, 'large')).toBeDefined()
    expect(kept.room().bytes).toBeLessThanOrEqual(40_000)
    for (let each = 0; each < 3000; each += 1) {
      kept.keep(seen, String(each), answer())
      kept.find(seen, String(each))
    }
    expect(kept.find(seen, 'asked for again')).toBeUndefined()
    expect(kept.room().bytes).toBeLessThanOrEqual(40_000)
  })
})

describe('a record that is asked again and again', () => {
  const opened = async (freshFor: number) => {
    const clock = { now: 0, writes: 0, looks: 0 }
    const open = openRecord(memoryRecord({ editions: [] }))
    const look = async () => {
      clock.looks += 1
      return open()
    }
    const fresh = freshView({ look, freshFor, writes: () => clock.writes, now: () => clock.now })
    await fresh.current()
    return { clock, fresh }
  }

  it('is looked at once while what was seen is fresh, and again when it is not', async () => {
    const { clock, fresh } = await opened(500)
    clock.now = 249
    expect(fresh.known()).toBeDefined()
    await fresh.current()
    clock.now = 500
    expect([fresh.known(), clock.looks]).toEqual([undefined, 1])
    await fresh.current()
    expect(clock.looks).toBe(2)
  })

  it('is looked at ahead once half of that time is over, and nobody waits for it', async () => {
    const { clock, fresh } = await opened(500)
    clock.now = 250
    expect([fresh.known() === undefined, fresh.known() === undefined]).toEqual([false, false])
    expect(clock.looks).toBe(2)
    await new Promise((resolve) => setImmediate(resolve))
    clock.now = 700
    expect(fresh.known()).toBeDefined()
  })

  it('is looked at again at once where this process has written', async () => {
    const { clock, fresh } = await opened(500)
    clock.writes = 1
    expect(fresh.known()).toBeUndefined()
    await fresh.current()
    expect([fresh.known() === undefined, clock.looks]).toEqual([false, 2])
  })

  it('is looked at each time where nothing may stay unseen', async () => {
    const { clock, fresh } = await opened(0)
    expect(fresh.known()).toBeUndefined()
    await fresh.current()
    expect(clock.looks).toBe(2)
  })
})
