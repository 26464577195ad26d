import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { countAll } from '../support/countAll.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'

const MINUTE = 60 * 1000

describe('signing in', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const makeEditor = () =>
    makePerson(desk.payload, [{ organization: office.organization.id, roles: ['editor'] }])

  const attempt = (email: string, password: string) =>
    served.call('/api/users/login', { method: 'POST', body: { email, password } })

  const rowOf = async ({ id }: User) => {
    const row = await desk.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: id } },
    })
    return { row: Object(row), lockUntil: new Date(Object(row).lockUntil).getTime() }
  }

  const write = ({ id }: User, data: Record<string, unknown>) =>
    desk.payload.db.updateOne({ collection: 'users', id, data })

  /** Fails until the account is locked, and once more, as a guesser does. */
  const guess = async (person: User) => {
    for (let count = 0; count < 6; count += 1) {
      expect((await attempt(person.email, `wrong ${count}`)).status).toBe(401)
    }
  }

  describe('who guesses at a password', () => {
    it('finds the account locked, also with the right one', async () => {
      const person = await makeEditor()
      await guess(person)
      const answer = await attempt(person.email, TEST_PASSWORD)
      expect(answer).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' })
      expect(answer.headers.getSetCookie()).toEqual([])
    })

    it('waits twice as long each time, up to an hour', async () => {
      const person = await makeEditor()
      const waits: number[] = []
      for (let lock = 0; lock < 6; lock += 1) {
        // Five failures in a row have just locked it, as the base does, for five minutes from a moment we know.
        const locked = Date.now() + 5 * MINUTE
        await write(person, { lockUntil: new Date(locked).toISOString(), loginAttempts: 5 })
        await attempt(person.email, 'wrong')
        waits.push(((await rowOf(person)).lockUntil - locked) / MINUTE + 5)
        await attempt(person.email, 'wrong')
      }
      expect(waits).toEqual([5, 10, 20, 40, 60, 60])
    })

    it('starts anew once the owner has signed in', async () => {
      const person = await makeEditor()
      await guess(person)
      expect((await rowOf(person)).row.lockouts).toBe(1)
      const past = new Date(Date.now() - MINUTE).toISOString()
      await write(person, { lockUntil: past, prolongedUntil: past })
      expect((await attempt(person.email, TEST_PASSWORD)).status).toBe(200)
      const memberships = [{ organization: office.organization.id, roles: ['editor'] }]
      expect((await rowOf(person)).row).toMatchObject({
        lockouts: 0,
        loginAttempts: 0,
        memberships,
      })
    })

    it('is told the same whether the account is locked, has another password or does not exist', async () => {
      const locked = await makeEditor()
      await guess(locked)
      const other = await makeEditor()
      const emails = [locked.email, other.email, 'nobody@gongkai.example']
      const answers = await Promise.all(emails.map((email) => attempt(email, 'wrong')))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    })

    it('is told the same by the desk’s GraphQL', async () => {
      const locked = await makeEditor()
      await guess(locked)
      const login = async (email: string) => {
        const query = `mutation { loginUser(email: "${email}", password: "wrong") { token } }`
        return (await served.call('/api/graphql', { method: 'POST', body: { query } })).text
      }
      expect(await login(locked.email)).toBe(await login('nobody@gongkai.example'))
    })
  })

  describe('a locked account', () => {
    const unlock = async (as: User, person: User) =>
      served.call('/api/users/unlock', {
        method: 'POST',
        headers: { cookie: await served.signIn(as) },
        body: { email: person.email },
      })

    it('is unlocked by the system administrator', async () => {
      const person = await makeEditor()
      await guess(person)
      expect((await unlock(office.systemAdministrator, person)).status).toBe(200)
      expect((await rowOf(person)).row.lockouts).toBe(0)
      expect((await attempt(person.email, TEST_PASSWORD)).status).toBe(200)
    })

    it.each(['editor', 'securityAdministrator', 'auditor'] as const)(
      'is not unlocked by the %s',
      async (role) => {
        const person = await makeEditor()
        await guess(person)
        expect(await unlock(office[role], person)).toMatchObject({
          status: 403,
          code: 'NOT_PERMITTED',
        })
      },
    )
  })

  describe('a session', () => {
    const sessionEdit = async (person: User, change: (session: object) => object) => {
      const { row } = await rowOf(person)
      // The whole row: one array written without the others empties them on SQLite.
      await write(person, { ...row, sessions: row.sessions.map(change) })
    }
    const reads = async (cookie: string) =>
      (await served.call('/api/reports', { headers: { cookie } })).status

    it('ends after its longest time, however busy it is, and cannot be refreshed', async () => {
      const person = await makeEditor()
      const cookie = await served.signIn(person)
      const startedAt = (hours: number) => () =>
        sessionEdit(person, (session) => ({
          ...session,
          createdAt: new Date(Date.now() - hours * 60 * MINUTE).toISOString(),
        }))
      await startedAt(11)()
      expect(await reads(cookie)).toBe(200)
      await startedAt(12)()
      expect(await reads(cookie)).toBe(403)
      const refresh = await served.call('/api/users/refresh-token', {
        method: 'POST',
        headers: { cookie },
      })
      expect(refresh.status).toBe(403)
      expect(refresh.headers.getSetCookie()).toEqual([])
    })

    it('ends when idle: its token holds no longer than that', async () => {
      const { text } = await attempt((await makeEditor()).email, TEST_PASSWORD)
      const [, claims = ''] = JSON.parse(text).token.split('.')
      const { exp, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString())
      expect(exp - iat).toBe(60 * 60)
    })

    it('ends when its person signs out, also for whoever has copied the cookie', async () => {
      const cookie = await served.signIn(await makeEditor())
      expect(
        (await served.call('/api/users/logout', { method: 'POST', headers: { cookie } })).status,
      ).toBe(200)
      expect(await reads(cookie)).toBe(403)
    })

    it('is kept in a cookie that no script reads and no other site sends', async () => {
      const { headers } = await attempt((await makeEditor()).email, TEST_PASSWORD)
      const [cookie = ''] = headers.getSetCookie()
      expect(cookie).toMatch(/^payload-token=/)
      expect(cookie).toMatch(/; *HttpOnly/i)
      expect(cookie).toMatch(/; *SameSite=Lax/i)
      expect(cookie).not.toMatch(/; *Secure/i)
    })
  })

  describe('a password that is forgotten', () => {
    it.each([
      ['/api/users/forgot-password', { email: 'editor@gongkai.example' }],
      ['/api/users/reset-password', { token: 'x', password: 'a password for tests' }],
    ])('is reset by nobody at %s', async (path, body) => {
      const answer = await served.call(path, { method: 'POST', body })
      expect(answer).toMatchObject({ status: 409, code: 'NO_MAIL' })
    })

    it.each([
      'mutation { forgotPasswordUser(email: "editor@gongkai.example") }',
      'mutation { resetPasswordUser(token: "x", password: "a password for tests") { token } }',
    ])('is reset by nobody through the desk’s GraphQL: %s', async (query) => {
      const answer = await served.call('/api/graphql', { method: 'POST', body: { query } })
      expect(answer.code).toBe('NO_MAIL')
    })

    it.each([
      [
        '/api/users/first-register',
        { email: 'x@gongkai.example', password: 'a long password', name: 'x' },
      ],
      ['/api/users/verify/x', {}],
      ['/api/users/any/api-key/reveal', {}],
    ])('lets nobody in at %s', async (path, body) => {
      const before = await countAll(desk.payload, 'users')
      const { status } = await served.call(path, { method: 'POST', body })
      expect([403, 404, 409]).toContain(status)
      expect(await countAll(desk.payload, 'users')).toBe(before)
    })

    it('is no key of an interface either', async () => {
      const headers = { authorization: 'users API-Key 0123456789' }
      expect((await served.call('/api/reports', { headers })).status).toBe(403)
      expect(desk.payload.collections.users.config.auth.useAPIKey).toBeFalsy()
    })
  })
})
