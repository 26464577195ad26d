import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { persistedQueries } from '../../../src/record/http/persistedQueries.ts'
import { serveRecord, type ServedRecord } from '../../support/serveRecord.ts'

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex')
const QUERY = '{ report(year: 2017) { id } }'
const extensionsOf = (sha256Hash: string, version = 1) =>
  JSON.stringify({ persistedQuery: { version, sha256Hash } })

let served: ServedRecord
beforeAll(async () => {
  served = await serveRecord(memoryRecord({ editions: [edition({})] }))
})
afterAll(() => served.close())

const get = async (search: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${served.url}?${new URLSearchParams(search)}`, { headers })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: Object(JSON.parse(text || '{}')),
  }
}
const codeOf = async (search: Record<string, string>) => {
  const { status, body } = await get(search)
  return [status, body.errors?.[0].extensions.code]
}

describe('a query that is asked for by its hash', () => {
  it('is answered once its text was sent with it, and may be kept by its tag', async () => {
    const named = { extensions: extensionsOf(hashOf(QUERY)) }
    const first = await get(named)
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(first.body.errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
    const answer = { data: { report: { id: 'r' } } }
    expect((await get({ ...named, query: QUERY })).body).toEqual(answer)
    const again = await get(named)
    expect(again.body).toEqual(answer)
    const tag = again.headers.get('etag') ?? ''
    expect((await get(named, { 'If-None-Match': tag })).status).toBe(304)
  })

  it('is learned from a POST as well, with variables of its own each time', async () => {
    const query = 'query($year: Int!) { report(year: $year) { year } }'
    const sha256Hash = hashOf(query)
    const ask = async (body: object) => {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ...body,
          extensions: { persistedQuery: { version: 1, sha256Hash }, other: true },
        }),
      })
      return response.json()
    }
    await ask({ query, variables: { year: 2017 } })
    expect(await ask({ variables: { year: 2016 } })).toEqual({ data: { report: null } })
    const variables = JSON.stringify({ year: 2017 })
    const { body } = await get({ variables, extensions: extensionsOf(sha256Hash) })
    expect(body).toEqual({ data: { report: { year: 2017 } } })
  })

  it('is refused where the hash is not that of the text, and not kept', async () => {
    const query = '{ reports { totalCount } }'
    const extensions = extensionsOf(hashOf('{ other }'))
    expect(await codeOf({ query, extensions })).toEqual([400, 'PERSISTED_QUERY_MISMATCH'])
    expect(await codeOf({ extensions })).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND'])
  })

  it('is not kept where it is not sound', async () => {
    const query = '{ secrets }'
    const extensions = extensionsOf(hashOf(query))
    expect(await codeOf({ query, extensions })).toEqual([400, 'INVALID_QUERY'])
    expect(await codeOf({ extensions })).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND'])
  })

  it.each([
    ['another version of the protocol', extensionsOf(hashOf(QUERY), 2)],
    ['what is no hash', extensionsOf('abc')],
    ['what is no JSON', '{'],
  ])('is refused with %s', async (_title, extensions) => {
    expect(await codeOf({ extensions })).toEqual([400, 'MALFORMED_REQUEST'])
  })
})

describe('queries kept by their hashes', () => {
  it('take no more than their room, however many are sent: who is not used goes', () => {
    const persisted = persistedQueries()
    const send = (query: string) => persisted.keep({ query, hash: hashOf(query) })
    const own = '{ own }'
    send(own)
    for (let index = 0; index < 100; index += 1) {
      send(`#${'x'.repeat(100_000)}${index}`)
      expect(persisted.textOf({ hash: hashOf(own) })).toBe(own)
    }
    expect(() => persisted.textOf({ hash: hashOf(`#${'x'.repeat(100_000)}0`) })).toThrow(
      'PersistedQueryNotFound',
    )
  })
})
