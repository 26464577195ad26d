import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditServer } from 'graphql-http'
import { gzipSync } from 'node:zlib'
import { LIMITS } from '../../../src/record/limits/limits.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { serveRecord, type ServedRecord } from '../../support/serveRecord.ts'

const QUERY = '{ report(year: 2017) { id } }'
const ANSWER = { data: { report: { id: 'r' } } }
const JSON_TYPE = { 'Content-Type': 'application/json' }

let served: ServedRecord
beforeAll(async () => {
  served = await serveRecord(memoryRecord({ editions: [edition({})] }))
})
afterAll(() => served.close())

const get = (search: Record<string, string>, init: RequestInit = {}) =>
  fetch(`${served.url}?${new URLSearchParams(search)}`, init)
const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
  fetch(served.url, { method: 'POST', headers, body })
const codesIn = async (response: Response) => {
  const { errors } = Object(await response.json())
  return [
    response.status,
    errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
  ]
}

describe('/graphql answers', () => {
  it('by POST and by GET, with variables and the name of an operation', async () => {
    const query =
      'query A($year: Int!) { report(year: $year) { id } } query B { reports { totalCount } }'
    const variables = { year: 2017 }
    const byPost = await post(JSON.stringify({ query, variables, operationName: 'A' }))
    expect([byPost.status, await byPost.json()]).toEqual([200, ANSWER])
    const byGet = await get({ query, variables: JSON.stringify(variables), operationName: 'A' })
    expect([byGet.status, await byGet.json()]).toEqual([200, ANSWER])
  })

  it('HEAD like GET, without the body', async () => {
    const response = await get({ query: QUERY }, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('etag')).toBe((await get({ query: QUERY })).headers.get('etag'))
  })

  it('a body that is compressed', async () => {
    const body = gzipSync(JSON.stringify({ query: QUERY }))
    const response = await post(new Uint8Array(body), { ...JSON_TYPE, 'Content-Encoding': 'gzip' })
    expect(await response.json()).toEqual(ANSWER)
  })

  it('in the type that the client accepts: JSON, or that of GraphQL over HTTP', async () => {
    const typeFor = async (accept: string) => {
      const response = await get({ query: QUERY }, { headers: { Accept: accept } })
      expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
      return response.headers.get('content-type')
    }
    expect(await typeFor('*/*')).toBe('application/json; charset=utf-8')
    expect(await typeFor('text/html')).toBe('application/json; charset=utf-8')
    expect(await typeFor('application/graphql-response+json, application/json;q=0.9')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
  })

  it('as GraphQL over HTTP demands', async () => {
    const audits = await auditServer({ url: served.url })
    expect(audits.filter(({ status }) => status === 'error')).toEqual([])
    // With plain JSON the protocol would rather have 200 for a query that is refused; here a refusal is a 400.
    expect(audits.flatMap(({ id, status }) => (status === 'warn' ? [id] : []))).toEqual([
      '572B',
      'FDE2',
      '7B9B',
    ])
  })
})

describe('every front end may ask', () => {
  it('from any origin, with any header', async () => {
    const preflight = await fetch(served.url, {
      method: 'OPTIONS',
      headers: { Origin: 'http://a.cn', 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    const allowed = ['origin', 'methods', 'headers'].map((name) =>
      preflight.headers.get(`access-control-allow-${name}`),
    )
    expect(allowed).toEqual(['*', 'GET, HEAD, POST, OPTIONS', '*'])
  })

  it('and reads refusals too', async () => {
    const response = await post('{')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('and sees the ETag and the number of the request', async () => {
    const response = await get({ query: QUERY })
    expect(response.headers.get('access-control-expose-headers')).toBe(
      'ETag, Retry-After, X-Request-Id',
    )
  })
})

describe('an answer may be kept', () => {
  it('when it came by GET, and is not sent again while it is the same', async () => {
    const first = await get({ query: QUERY })
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const tag = first.headers.get('etag') ?? ''
    const again = await get({ query: QUERY }, { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const several = { headers: { 'If-None-Match': `"other", W/${tag}` } }
    expect((await get({ query: QUERY }, several)).status).toBe(304)
    const other = await get({ query: QUERY }, { headers: { 'If-None-Match': '"other"' } })
    expect([other.status, await other.json()]).toEqual([200, ANSWER])
  })

  it('but not when it came by POST or refuses anything', async () => {
    const refusedField = '{ reports(first: 1000) { totalCount } }'
    for (const response of [
      await post(JSON.stringify({ query: QUERY })),
      await get({ query: '{ secrets }' }),
      await get({ query: refusedField }),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('etag')).toBeNull()
    }
  })
})

describe('/graphql refuses', () => {
  it.each([
    ['no JSON', '{', JSON_TYPE, 400, 'MALFORMED_REQUEST'],
    ['nothing', '', JSON_TYPE, 400, 'MALFORMED_REQUEST'],
    ['no query', '{}', JSON_TYPE, 400, 'MALFORMED_REQUEST'],
    ['a blank query', '{"query":"  "}', JSON_TYPE, 400, 'MALFORMED_REQUEST'],
    ['several at once', `[{"query":"${QUERY}"}]`, JSON_TYPE, 400, 'NO_BATCHES'],
    ['variables in a list', '{"query":"{x}","variables":[1]}', JSON_TYPE, 400, 'MALFORMED_REQUEST'],
    [
      'a form',
      'query={x}',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text',
      `{"query":"${QUERY}"}`,
      { 'Content-Type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another encoding of text',
      '{}',
      { 'Content-Type': 'application/json; charset=gbk' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body that is too long',
      `"${'x'.repeat(LIMITS.bodyBytes)}"`,
      JSON_TYPE,
      413,
      'BODY_TOO_LARGE',
    ],
    ['a mutation', '{"query":"mutation { publish }"}', JSON_TYPE, 400, 'READ_ONLY'],
  ])('%s', async (_, body, headers, status, code) => {
    expect(await codesIn(await post(body, headers))).toEqual([status, [code]])
  })

  it('a body that grows too long once it is unpacked', async () => {
    const bomb = new Uint8Array(gzipSync(`{"query":"${'x'.repeat(5_000_000)}"}`))
    expect(bomb.length).toBeLessThan(LIMITS.bodyBytes)
    expect(await codesIn(await post(bomb, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }))).toEqual([
      413,
      ['BODY_TOO_LARGE'],
    ])
  })

  it('a GET without a query, and variables that are no JSON', async () => {
    expect(await codesIn(await get({}))).toEqual([400, ['MALFORMED_REQUEST']])
    expect(await codesIn(await get({ query: QUERY, variables: '{' }))).toEqual([
      400,
      ['MALFORMED_REQUEST'],
    ])
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('%s, and says what it answers', async (method) => {
    const response = await fetch(served.url, { method })
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    expect(await codesIn(response)).toEqual([405, ['METHOD_NOT_ALLOWED']])
  })
})

describe('what goes wrong inside', () => {
  const broken = {
    ...memoryRecord({ editions: [] }),
    look: () => Promise.reject(new Error('/secret/path')),
  }
  it('is told to the operator and not to the reader', async () => {
    const failing = await serveRecord(broken)
    const response = await fetch(`${failing.url}?query=${encodeURIComponent(QUERY)}`)
    const text = await response.text()
    await failing.close()
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(text).toContain('INTERNAL')
    expect(text).not.toContain('secret')
    expect(failing.failures).toEqual([new Error('/secret/path')])
  })

  it('in one field is told the same way, and the others are answered', async () => {
    const reader = memoryRecord({ editions: [edition({})] })
    const failing = await serveRecord({
      ...reader,
      snapshot: () => Promise.reject(new Error('no content')),
    })
    const query = '{ report(year: 2017) { id } changes { totalCount } }'
    const response = await fetch(`${failing.url}?query=${encodeURIComponent(query)}`)
    const { data, errors } = Object(await response.json())
    await failing.close()
    expect([response.status, data]).toEqual([200, { report: null, changes: { totalCount: 1 } }])
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL' })
    expect(failing.failures).toEqual([new Error('no content')])
  })
})
