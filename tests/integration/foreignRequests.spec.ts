import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { revisionOf } from '../support/revisionOf.ts'

const PUBLIC_URL = 'https://gongkai.example'

describe('what comes from elsewhere', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  let behindProxy: ServedDesk
  let cookie: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
    behindProxy = await serveDesk(desk.payload, PUBLIC_URL)
    cookie = await served.signIn(office.editor)
  })
  afterAll(async () => {
    await served.close()
    await behindProxy.close()
    await desk.close()
  })

  const rename = async (to: ServedDesk, headers: Readonly<Record<string, string>>) =>
    to.call(`/api/users/${office.editor.id}`, {
      method: 'PATCH',
      headers: { cookie, ...headers },
      body: {
        name: '改名',
        revision: await revisionOf(desk.payload, 'users', office.editor.id),
      },
    })

  describe('a request with a person’s cookie', () => {
    it.each([
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://desk.office', host: 'desk.office' },
    ])('that another site sends changes nothing: %j', async (headers) => {
      expect(await rename(served, headers)).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' })
      const account = await desk.payload.findByID({ collection: 'users', id: office.editor.id })
      expect(account.name).toBe('editor')
    })

    it.each([
      [
        'the desk’s own page sends, whatever name the office calls it by',
        { host: 'desk.office:8080', origin: 'http://desk.office:8080' },
      ],
      [
        'the browser says is its own',
        { 'sec-fetch-site': 'same-origin', origin: 'https://desk.office' },
      ],
      ['no browser sends', {}],
    ])('that %s is taken', async (_title, headers) => {
      expect(await rename(served, headers)).toMatchObject({ status: 200 })
      await desk.payload.update({
        collection: 'users',
        id: office.editor.id,
        data: { name: 'editor' },
      })
    })

    it('is taken from the address that is set, behind a proxy that names another host', async () => {
      expect(await rename(behindProxy, { origin: PUBLIC_URL })).toMatchObject({ status: 200 })
      const elsewhere = await rename(behindProxy, { origin: 'https://elsewhere.example' })
      expect(elsewhere).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' })
    })

    it('is not believed in a forwarded host unless a proxy is trusted', async () => {
      const headers = {
        origin: 'https://elsewhere.example',
        'x-forwarded-host': 'elsewhere.example',
      }
      expect(await rename(served, headers)).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' })
    })

    it('signs nobody in from another site', async () => {
      const answer = await served.call('/api/users/login', {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example' },
        body: { email: office.editor.email, password: 'x' },
      })
      expect(answer.code).toBe('FOREIGN_ORIGIN')
      expect(answer.headers.getSetCookie()).toEqual([])
    })
  })

  describe('a method that a header claims', () => {
    it.each(['DELETE', 'PATCH', 'POST', 'get'])('%s is refused', async (method) => {
      const answer = await served.call(`/api/users/${office.editor.id}`, {
        method: 'POST',
        headers: { cookie, 'x-http-method-override': method },
        body: { name: '改名' },
      })
      expect(answer).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    })

    it('GET makes a POST a reading one, under the same rules', async () => {
      const headers = {
        'x-http-method-override': 'GET',
        'content-type': 'application/x-www-form-urlencoded',
      }
      const anonymous = await served.call('/api/reports', {
        method: 'POST',
        headers,
        body: 'limit=1',
      })
      expect(anonymous.status).toBe(403)
      const own = await served.call('/api/reports', {
        method: 'POST',
        headers: { ...headers, cookie },
        body: 'limit=1',
      })
      expect(own.status).toBe(200)
    })
  })

  describe('an answer of the desk', () => {
    it('is readable by no other site', async () => {
      const headers = { cookie, origin: 'https://elsewhere.example' }
      const answers = [
        await served.call('/api/users/me', { headers }),
        await served.call('/api/users/me', { method: 'OPTIONS', headers }),
      ]
      for (const answer of answers) {
        expect(answer.headers.get('access-control-allow-origin')).toBeNull()
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      }
    })

    it('keeps its addresses whatever host was forwarded', async () => {
      const headers = {
        cookie,
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
      }
      const { text } = await served.call('/api/users/me', { headers })
      expect(text).not.toContain('elsewhere.example')
    })
  })
})
