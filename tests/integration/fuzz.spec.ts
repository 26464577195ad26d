import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeFuzzWorld } from '../fuzz/makeFuzzWorld.ts'
import { runAttempts } from '../fuzz/runAttempts.ts'
import { sampleAttempts } from '../fuzz/sampleAttempts.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeDoorWorld, type DoorWorld } from '../support/doors/doorWorld.ts'

const SEED = 20_261_125
const INPUTS = 400

describe('whatever is sent', () => {
  let desk: Desk
  let world: DoorWorld
  beforeAll(async () => {
    desk = await bootDesk()
    world = await makeDoorWorld(desk)
  })
  afterAll(async () => {
    await world.served.close()
    await desk.close()
  })

  const asking = (path: string, as: 'auditor' | 'editor' = 'editor') =>
    world.served.call(path, { headers: { cookie: world.cookies[as] ?? '' } })
  const sending = (
    path: string,
    type: string,
    body: string,
    as: 'editor' | 'systemAdministrator' = 'systemAdministrator',
  ) =>
    world.served.call(path, {
      method: 'POST',
      headers: { cookie: world.cookies[as] ?? '', 'content-type': type },
      body,
    })
  const querying = (query: string) => sending('/api/graphql', JSON_TYPE, JSON.stringify({ query }))

  const JSON_TYPE = 'application/json'
  const refused = { status: 400, code: 'INVALID_REQUEST' }

  describe('what nobody would send by the pages is refused, not failed at', () => {
    it.each([
      ['an operator of maps', 'where[title][near]=1,2,3'],
      ['an operator on lists', 'where[title][all]=x'],
      ['an operator that there is not', 'where[title][nothing]=x'],
      ['a condition without an operator', 'where[title]=x'],
      ['a list of conditions that is none', 'where[and]=x'],
      ['a value with parts', 'where[title][equals][a]=x'],
      ['a field that there is not', 'where[nothing][equals]=x'],
      ['no number for a number', 'where[year][not_equals]=x'],
      ['no moment for a moment', 'where[updatedAt][less_than]=yesterday'],
      ['a piece of a moment', 'where[createdAt][contains]=2026'],
      ['conditions that are no JSON', 'where=<script>'],
      ['conditions without end', `where${'[and][0]'.repeat(4)}[and]=x`],
      ['a document of its own', 'data={"id":"x"}'],
    ])('%s: %s', async (_, query) => {
      for (const path of ['/api/reports', '/api/reports/versions', '/api/reports/count']) {
        expect(await asking(`${path}?${query}`)).toMatchObject(refused)
      }
    })

    it('conditions as the pages send them are answered', async () => {
      for (const query of [
        'where[and][0][or][0][year][greater_than]=2000&where[and][0][or][1][title][like]=x',
        'where={"updatedAt":{"less_than":"2030-01-01"}}',
        'where[publishAt][exists]=false&where[createdAt][greater_than_equal]=2000-01-01T00:00:00.000Z',
        'where[organization.parent.name][not_equals]=x&where[id][in]=a,b',
        'where=&sort=-updatedAt',
      ]) {
        expect([query, (await asking(`/api/reports?${query}`)).status]).toEqual([query, 200])
      }
      const query =
        '{ Reports(where: { OR: [{ year: { greater_than: 2000 } }, { AND: { title: { like: "x" } } }] }) { totalDocs } }'
      expect((await querying(query)).text).toContain('"totalDocs"')
    })

    it('an order among references to several collections', async () => {
      for (const [operator, value] of [
        ...[
          ['less_than', '%5C'],
          ['equals', 'x'],
          ['in', 'a,b'],
          ['like', '%25'],
        ],
      ]) {
        for (const path of ['/api/comments', '/api/comments/count']) {
          expect(await asking(`${path}?where[about][${operator}]=${value}`)).toMatchObject(refused)
        }
      }
      const id = world.ids['sections']
      const query = `where[about.value][equals]=${id}&where[about.relationTo][equals]=sections`
      expect((await asking(`/api/comments?${query}&depth=0`)).text).toContain('"totalDocs":1')
    })

    it.each([
      'page=99999999999999999999',
      'page=1e9',
      'sort=a..b',
      'sort=-',
      'sort[a]=b',
      'sort=$x',
    ])('a page or an order that cannot be: %s', async (query) => {
      for (const path of ['/api/sections', '/api/sections/versions']) {
        expect(await asking(`${path}?${query}`)).toMatchObject(refused)
      }
    })

    it('a list where a text belongs', async () => {
      const about = { relationTo: 'sections', value: world.ids['sections'] }
      for (const wrong of [{ quote: [null] }, { text: [{}] }, { field: 7 }]) {
        const body = JSON.stringify({ text: '批注', about, ...wrong })
        expect((await sending('/api/comments', JSON_TYPE, body, 'editor')).status).toBe(400)
      }
    })

    it.each(['/api/reports/["x"]', '/api/sections/{"a":1}', '/api/reports/[1]/actions'])(
      'an id that cannot be one: %s',
      async (path) => {
        const answer = await asking(encodeURI(path))
        expect(answer).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      },
    )

    it.each(['/api/reports/%', '/api/reports/%ff', '/api/__proto__', '/api/constructor/x'])(
      'an address that cannot be one: %s',
      async (path) => {
        expect(await asking(path)).toMatchObject({ status: 404, code: 'ADDRESS_UNKNOWN' })
      },
    )

    const form = 'multipart/form-data; boundary=b'
    it.each([
      ['a form without a boundary', 'multipart/form-data', '--b--'],
      ['a form without its end', form, '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
      ['a form of nothing', form, ''],
      [
        'a form whose data are no JSON',
        form,
        '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--b--\r\n',
      ],
      ['no JSON', JSON_TYPE, '{"name'],
      ['a list', JSON_TYPE, '[]'],
      ['a text', JSON_TYPE, '"x"'],
      ['nothing', JSON_TYPE, 'null'],
      ['what is no data', 'application/graphql', '{ meUser { exp } }'],
    ])('a body that is %s', async (_, type, body) => {
      for (const path of ['/api/organizations', '/api/users']) {
        expect(await sending(path, type, body)).toMatchObject(refused)
      }
      for (const path of ['/api/sections', '/api/comments']) {
        expect(await sending(path, type, body, 'editor')).toMatchObject(refused)
      }
    })

    it('a broken body of a POST that says that it is a GET', async () => {
      const headers = { 'x-http-method-override': 'GET', 'content-type': JSON_TYPE }
      const answer = await world.served.call('/api/reports', {
        method: 'POST',
        headers,
        body: '{"a',
      })
      expect(answer).toMatchObject(refused)
    })

    it('a password that is no text', async () => {
      const body = JSON.stringify({ name: '甲', email: 'a@gongkai.example', password: { a: 1 } })
      expect(await sending('/api/users', JSON_TYPE, body)).toMatchObject(refused)
    })

    it('an address of an account that is no text', async () => {
      const body = JSON.stringify({
        name: '甲',
        email: { root: null },
        password: 'Some-Long-Pass-1',
      })
      expect(await sending('/api/users', JSON_TYPE, body)).toMatchObject(refused)
    })

    it.each([null, 'nothing', 'users'])('a comment about a document of %p', async (relationTo) => {
      for (const value of [world.ids['sections'], { id: {} }, 7]) {
        const body = JSON.stringify({ text: '批注', about: { relationTo, value } })
        expect((await sending('/api/comments', JSON_TYPE, body, 'editor')).status).toBe(400)
      }
    })

    it.each([
      '{ versionReport { id } }',
      '{ Report(id: "[1]") { id } }',
      '{ versionSetting(id: null) { id } }',
      'mutation { restoreVersionReport { id } }',
      'mutation { restoreVersionSetting { office { id } } }',
      '{ Sections(where: { body: { equals: { root: null } } }) { totalDocs } }',
      '{ Reports(where: { title: null }) { totalDocs } }',
      '{ versionsProposalResponses(page: 2147483647) { pagingCounter } }',
      '{ Sections(sort: "a..b") { totalDocs } }',
      '{ countReports(where: { OR: [{ title: null }] }) { totalDocs } }',
    ])('%s', async (query) => {
      expect(await querying(query)).toMatchObject(refused)
    })
  })

  describe('whoever sends whatever', () => {
    it('is answered or refused, never failed; the seed is said', async () => {
      const attempts = sampleAttempts(makeFuzzWorld(world), { seed: SEED, count: INPUTS })
      const url = `http://${world.served.host}`
      const outcome = await runAttempts(attempts, { url, cookies: world.cookies, together: 4 })
      expect({ seed: SEED, failed: outcome.failed }).toEqual({ seed: SEED, failed: [] })
      // It would prove nothing if nobody came in.
      expect(outcome.statuses.get(200)).toBeGreaterThan(INPUTS / 20)
    })
  })
})
