import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { createServer } from 'node:http'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'
import { revisionOf } from '../support/revisionOf.ts'

const GIVEN = 'given by the office'
const OWN = 'nobody else knows it'

describe('passwords', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  let administrator: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
    administrator = await served.signIn(office.systemAdministrator)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const change = async (cookie: string, id: string, body: object) => {
    const revision = await revisionOf(desk.payload, 'users', id)
    return served.call(`/api/users/${id}`, {
      method: 'PATCH',
      headers: { cookie },
      body: { ...body, revision },
    })
  }

  const reset = async (): Promise<{ readonly person: User; readonly cookie: string }> => {
    const membership = { organization: office.organization.id, roles: ['editor'] as const }
    const person = await makePerson(desk.payload, [membership])
    expect((await change(administrator, person.id, { password: GIVEN })).status).toBe(200)
    return { person, cookie: await served.signIn(person, GIVEN) }
  }

  describe('a person whose password somebody else has set', () => {
    it.each([
      ['GET', '/api/reports'],
      ['GET', '/api/reports/any/actions'],
      ['GET', '/api/sections/versions'],
      ['GET', '/api/organizations'],
      ['GET', '/api/audit-events'],
      ['GET', '/api/globals/settings'],
      ['GET', '/api/attachments/file/any.pdf'],
      ['POST', '/api/reports'],
      ['POST', '/api/reports/any/transitions'],
      ['POST', '/api/comments'],
    ])('is told to change it at %s %s, and reads nothing', async (method, path) => {
      const { cookie } = await reset()
      const body = { transition: 'submit', revision: 1 }
      const call = { method, headers: { cookie }, ...(method === 'POST' ? { body } : {}) }
      const answer = await served.call(path, call)
      expect(answer).toMatchObject({ status: 403, code: 'PASSWORD_CHANGE_REQUIRED' })
    })

    it('is told so by the desk’s GraphQL', async () => {
      const { cookie } = await reset()
      const body = { query: '{ Reports { docs { id title } } }' }
      const answer = await served.call('/api/graphql', {
        method: 'POST',
        headers: { cookie },
        body,
      })
      expect(answer.code).toBe('PASSWORD_CHANGE_REQUIRED')
    })

    it('sees herself alone among the people', async () => {
      const { person, cookie } = await reset()
      const { text } = await served.call('/api/users?depth=0', { headers: { cookie } })
      expect(JSON.parse(text)).toMatchObject({ totalDocs: 1, docs: [{ id: person.id }] })
    })

    it('changes nothing else of her account', async () => {
      const { person, cookie } = await reset()
      for (const body of [{ name: '改名' }, { mustChangePassword: false }]) {
        expect((await change(cookie, person.id, body)).code).toBe('PASSWORD_CHANGE_REQUIRED')
      }
      const weak = await change(cookie, person.id, { password: 'short', presentPassword: GIVEN })
      expect(weak).toMatchObject({ status: 422, code: 'PASSWORD_TOO_WEAK' })
      const same = await change(cookie, person.id, { password: GIVEN, presentPassword: GIVEN })
      expect(same).toMatchObject({ status: 422, code: 'PASSWORD_TOO_WEAK' })
    })

    it('works as everybody does once she has changed it', async () => {
      const { person, cookie } = await reset()
      expect(
        (await change(cookie, person.id, { password: OWN, presentPassword: GIVEN })).status,
      ).toBe(200)
      expect((await served.call('/api/reports', { headers: { cookie } })).status).toBe(200)
      const anew = await served.signIn(person, OWN)
      expect((await served.call('/api/reports', { headers: { cookie: anew } })).status).toBe(200)
    })

    it('is led from every page of the admin to her account', async () => {
      const { admitToPages } = await import('../../src/server/admitToPages.ts')
      const app = express()
      const state = { isReachable: true }
      const isReachable = () => Promise.resolve(state.isReachable)
      app.use('/admin', admitToPages(desk.payload, isReachable), (_req, res) => {
        res.send('a page')
      })
      const server = createServer(app)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const page = async (cookie: string, path: string) => {
        const url = `http://127.0.0.1:${port}${path}`
        const { status, headers } = await fetch(url, { headers: { cookie }, redirect: 'manual' })
        return [status, headers.get('location')]
      }
      try {
        const { person, cookie } = await reset()
        const path = '/admin/collections/reports'
        expect(await page(cookie, path)).toEqual([303, '/admin/account'])
        expect(await page(cookie, '/admin/account')).toEqual([200, null])
        expect(await page(cookie, '/admin/logout')).toEqual([200, null])
        expect(await page(administrator, path)).toEqual([200, null])
        const signIn = [303, `/admin/login?redirect=${encodeURIComponent(path)}`]
        expect(await page('', path)).toEqual(signIn)
        // Nobody is found where the database does not answer: she is told so, and not to sign in again.
        const forged = 'payload-token=of.nobody.found'
        expect(await page(forged, path)).toEqual(signIn)
        state.isReachable = false
        expect(await page(forged, path)).toEqual([503, null])
        expect(await page('payload-lng=zh', path)).toEqual(signIn)
        state.isReachable = true
        await change(cookie, person.id, { password: OWN, presentPassword: GIVEN })
        expect(await page(cookie, path)).toEqual([200, null])
      } finally {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    })
  })

  describe('an account that an administrator opens', () => {
    it('has to change its password, whatever the administrator sends', async () => {
      const email = 'new@gongkai.example'
      const body = { email, name: '新人', password: GIVEN, mustChangePassword: false }
      const call = { method: 'POST', headers: { cookie: administrator }, body }
      expect((await served.call('/api/users', call)).status).toBe(201)
      const cookie = await served.signIn({ email }, GIVEN)
      const answer = await served.call('/api/organizations', { headers: { cookie } })
      expect(answer.code).toBe('PASSWORD_CHANGE_REQUIRED')
    })

    it('gets no password that is guessed', async () => {
      const body = { email: 'weak@gongkai.example', name: '新人', password: 'password123' }
      const call = { method: 'POST', headers: { cookie: administrator }, body }
      expect(await served.call('/api/users', call)).toMatchObject({
        status: 422,
        code: 'PASSWORD_TOO_WEAK',
      })
      const { totalDocs } = await desk.payload.count({
        collection: 'users',
        where: { email: { equals: body.email } },
      })
      expect(totalDocs).toBe(0)
    })
  })

  describe('a person who changes her own password', () => {
    it('ends every other session of hers, and keeps the one she is in', async () => {
      const membership = { organization: office.organization.id, roles: ['editor'] as const }
      const person = await makePerson(desk.payload, [membership])
      const [here, elsewhere] = [await served.signIn(person), await served.signIn(person)]
      expect(
        (await change(here, person.id, { password: OWN, presentPassword: TEST_PASSWORD })).status,
      ).toBe(200)
      expect((await served.call('/api/reports', { headers: { cookie: here } })).status).toBe(200)
      expect((await served.call('/api/reports', { headers: { cookie: elsewhere } })).status).toBe(
        403,
      )
    })
  })

  describe('who guesses at the password of the person whose desk is open', () => {
    const makeEditor = () =>
      makePerson(desk.payload, [{ organization: office.organization.id, roles: ['editor'] }])
    const rowOf = async ({ id }: User) => {
      const where = { id: { equals: id } }
      const row = Object(await desk.payload.db.findOne({ collection: 'users', where }))
      return { row, lockUntil: new Date(row.lockUntil).getTime() }
    }
    const attempt = ({ email }: User, password: string) =>
      served.call('/api/users/login', { method: 'POST', body: { email, password } })

    it.each([{ password: OWN }, { email: 'other@gongkai.example' }])(
      'to change %j locks the account as at the sign-in, longer each time, and is told of',
      async (wanted) => {
        const person = await makeEditor()
        const cookie = await served.signIn(person)
        const guessed = (presentPassword?: string) =>
          change(cookie, person.id, { ...wanted, presentPassword })
        // What is not given is no guess.
        for (const given of [undefined, '', undefined]) {
          expect((await guessed(given)).code).toBe('PRESENT_PASSWORD_WRONG')
        }
        expect((await rowOf(person)).row.loginAttempts ?? 0).toBe(0)
        for (let count = 0; count < 5; count += 1) {
          expect((await guessed(`wrong ${count}`)).code).toBe('PRESENT_PASSWORD_WRONG')
        }
        expect((await rowOf(person)).lockUntil).toBeGreaterThan(Date.now())
        // Neither here nor at the sign-in is the right one taken now.
        expect((await guessed(TEST_PASSWORD)).code).toBe('PRESENT_PASSWORD_WRONG')
        expect((await rowOf(person)).row).toMatchObject({ lockouts: 1, email: person.email })
        expect((await attempt(person, TEST_PASSWORD)).status).toBe(401)
        const { docs } = await desk.payload.find({
          collection: 'sign-in-events',
          where: { person: { equals: person.id }, action: { in: ['failed', 'locked'] } },
          pagination: false,
        })
        expect(new Set(docs.map(({ action }) => action))).toEqual(new Set(['failed', 'locked']))
      },
    )

    it('by the desk’s GraphQL is counted too, and the right one is taken', async () => {
      const person = await makeEditor()
      const cookie = await served.signIn(person)
      const sign = (presentPassword: string) =>
        served.call('/api/graphql', {
          method: 'POST',
          headers: { cookie },
          body: {
            query: `mutation { updateUser(id: "${person.id}", data: { password: "${OWN}", presentPassword: "${presentPassword}", revision: 0 }) { id } }`,
          },
        })
      expect((await sign('wrong')).code).toBe('PRESENT_PASSWORD_WRONG')
      expect((await rowOf(person)).row.loginAttempts).toBe(1)
      expect((await sign(TEST_PASSWORD)).text).not.toContain('errors')
      expect((await attempt(person, OWN)).status).toBe(200)
      expect((await rowOf(person)).row.loginAttempts).toBe(0)
    })
  })
})
