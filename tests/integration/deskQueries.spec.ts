import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'

describe('queries of the desk', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  let cookie: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
    cookie = await served.signIn(office.editor)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const asking = (query: string, headers = { cookie }) =>
    served.call('/api/graphql', { method: 'POST', headers, body: { query } })

  describe('a query of the desk that asks for too much', () => {
    it('is refused when it asks for the same list again and again', async () => {
      const lists = Array.from(
        { length: 31 },
        (_, index) => `a${index}: Reports(limit: 100) { totalDocs }`,
      )
      expect((await asking(`{ ${lists.join(' ')} }`)).code).toBe('QUERY_TOO_COSTLY')
    })

    it('is refused when it goes round in relations', async () => {
      const deep = 'parent { '.repeat(12) + 'id' + ' }'.repeat(12)
      expect((await asking(`{ Organizations { docs { ${deep} } } }`)).code).toBe('QUERY_TOO_COSTLY')
    })

    it.each([
      [
        'goes round',
        '{ Organizations { docs { ...A } } } fragment A on Organization { parent { ...A } }',
      ],
      ['spreads itself', '{ ...A } fragment A on Query { ...A }'],
      ['goes round beside the query', '{ meUser { exp } } fragment A on Query { ...A }'],
    ])('is refused when a fragment %s', async (_, query) => {
      expect(await asking(query)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' })
    })

    it('is refused, at once, when each of many fragments is spread twice in the one before', async () => {
      const fragments = Array.from(
        { length: 60 },
        (_, index) => `fragment A${index} on Query { ...A${index + 1} ...A${index + 1} }`,
      )
      const last = 'fragment A60 on Query { meUser { exp } }'
      const answer = await asking(['{ ...A0 }', ...fragments, last].join(' '))
      expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' })
    })

    it('is refused when it is longer than any sensible one, by whomever', async () => {
      const long = `{ Organizations(where: { id: { in: ${'['.repeat(50_000)} } }) { totalDocs } }`
      const answer = await asking(long, { cookie: '' })
      expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' })
    })

    const json = 'application/json'
    it.each([
      ['several at once', json, '[{"query":"{ meUser { exp } }"}]'],
      ['no JSON', json, '{"query":'],
      ['nothing', json, ''],
      ['no query', json, '{"query":{"a":1}}'],
      ['no JSON by its own word', 'text/plain', '{"query":"{ meUser { exp } }"}'],
      ['a form without parts', 'multipart/form-data', 'query={}'],
    ])('is refused as it is malformed: %s', async (_, type, body) => {
      const headers = { cookie, 'content-type': type }
      const answer = await served.call('/api/graphql', { method: 'POST', headers, body })
      expect(answer).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    })

    it('is refused with what is wrong in its words', async () => {
      expect((await asking('{ meUser {')).text).toContain('Syntax Error')
      expect((await asking('{ Nothing }')).text).toContain('Cannot query field')
    })

    it('goes no deeper over REST than four relations', async () => {
      expect(desk.payload.config.maxDepth).toBe(4)
      expect(
        (await served.call('/api/organizations?depth=50', { headers: { cookie } })).status,
      ).toBe(200)
    })
  })

  const variables = (query: string, given: object) =>
    served.call('/api/graphql', {
      method: 'POST',
      headers: { cookie },
      body: { query, variables: given },
    })

  describe('a list of the desk', () => {
    const refused = { status: 400, code: 'BAD_PAGE_SIZE' }

    it.each([
      '/organizations?limit=0',
      '/organizations?limit=501',
      '/organizations?limit=1e9',
      '/organizations?limit=-1',
      '/organizations?limit=1&limit=2',
      '/organizations?limit[a]=1',
      '/organizations?pagination=false',
      '/organizations?pagination=false&limit=',
      '/sections/versions?limit=0',
      '/sections/versions?pagination=false',
      '/globals/settings/versions?limit=0',
      '/organizations?joins[reports][limit]=0',
      '/users?limit=100000',
      '/payload-preferences?limit=0&where[key][exists]=true',
    ])('%s is refused, with the largest page', async (path) => {
      const method = path.startsWith('/payload-preferences') ? 'DELETE' : 'GET'
      const answer = await served.call(`/api${path}`, { method, headers: { cookie } })
      expect(answer).toMatchObject(refused)
      expect(answer.text).toContain('500')
    })

    it('is refused also where a POST says that it is a GET', async () => {
      const call = (body: string) =>
        served.call('/api/organizations', {
          method: 'POST',
          headers: {
            cookie,
            'x-http-method-override': 'GET',
            'content-type': 'application/x-www-form-urlencoded',
          },
          body,
        })
      expect(await call('limit=0')).toMatchObject(refused)
      expect((await call('limit=500&depth=0&where[id][in][0]=x')).status).toBe(200)
    })

    it('is read page by page', async () => {
      for (const path of [
        '/organizations?limit=500',
        '/organizations',
        '/organizations?limit=',
        '/organizations?pagination=false&limit=10',
        '/sections/versions?limit=100',
        '/globals/settings/versions?limit=10',
      ]) {
        expect([path, (await served.call(`/api${path}`, { headers: { cookie } })).status]).toEqual([
          path,
          200,
        ])
      }
    })

    it.each([
      ['without end', '{ Organizations(limit: 0) { totalDocs } }', {}],
      ['too long', '{ Organizations(limit: 501) { totalDocs } }', {}],
      ['without pages', '{ Organizations(pagination: false) { totalDocs } }', {}],
      ['of versions', '{ versionsSections(limit: 0) { totalDocs } }', {}],
      ['by a variable', 'query ($n: Int) { Organizations(limit: $n) { totalDocs } }', { n: 0 }],
      [
        'by what a variable is without a value',
        'query ($n: Int = 0) { Organizations(limit: $n) { totalDocs } }',
        {},
      ],
      [
        'without pages by a variable',
        'query ($p: Boolean) { Organizations(pagination: $p) { totalDocs } }',
        { p: false },
      ],
      [
        'in a fragment',
        '{ ...A } fragment A on Query { Organizations(limit: 0) { totalDocs } }',
        {},
      ],
      [
        'within a document',
        '{ Organizations { docs { id things(limit: 0) { docs { id } } } } }',
        {},
      ],
    ])('is refused over GraphQL %s', async (_, query, given) => {
      const answer = await variables(query, given)
      expect(answer).toMatchObject(refused)
      expect(answer.text).toContain('500')
    })

    it('is read page by page over GraphQL', async () => {
      const query =
        'query ($n: Int = 0) { Organizations(limit: $n, pagination: false) { totalDocs } }'
      expect((await variables(query, { n: 500 })).status).toBe(200)
      expect((await asking('{ Organizations { totalDocs } }')).status).toBe(200)
    })
  })
})
