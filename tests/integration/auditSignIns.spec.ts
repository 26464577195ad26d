import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { signInsOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { rest } from '../support/rest.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'

describe('sign-ins', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const SECRET = 'a wrong password 7Kq'

  const signIn = (email: string, password: string) =>
    rest(desk.payload, null, { method: 'POST', path: '/users/login', body: { email, password } })

  const newest = async () => (await signInsOf(desk.payload)).at(-1)
  const since = async (count: number) => (await signInsOf(desk.payload)).slice(count)
  const count = async () => (await signInsOf(desk.payload)).length

  /** Through the desk's GraphQL, from the address that the server saw. */
  const byGraphql = async (query: string) => {
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    const { setAddress } = await import('../../src/operations/addressOf.ts')
    const headers = new Headers({ 'content-type': 'application/json' })
    setAddress(headers, '192.0.2.9')
    const request = new Request('http://desk.test/api/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    })
    const { default: config } = await import('../../src/payload.config.ts')
    const response = await GRAPHQL_POST(config)(request)
    return response.text()
  }

  describe('the stream of sign-ins tells', () => {
    it('who signed in and who signed out', async () => {
      const { payload } = desk
      const { editor } = office
      const before = await count()
      expect((await signIn(editor.email, TEST_PASSWORD)).status).toBe(200)
      expect(await since(before)).toMatchObject([
        { action: 'signedIn', person: editor.id, account: editor.email, count: 1 },
      ])
      const { status } = await rest(payload, editor, { method: 'POST', path: '/users/logout' })
      expect(status).toBe(200)
      expect(await newest()).toMatchObject({ action: 'signedOut', person: editor.id })
    })

    it('a wrong password by REST, and nothing of the password', async () => {
      const before = await count()
      expect((await signIn(office.reviewer.email, SECRET)).status).toBe(401)
      expect(await since(before)).toMatchObject([
        { action: 'failed', person: office.reviewer.id, account: office.reviewer.email, count: 1 },
      ])
    })

    it('each wrong password of one GraphQL request, and from where', async () => {
      const before = await count()
      const login = `loginUser(email: "${office.reviewer.email}", password: "${SECRET}") { token }`
      const text = await byGraphql(`mutation { a: ${login} b: ${login} }`)
      expect(text).toContain('SIGN_IN_FAILED')
      const told = { action: 'failed', person: office.reviewer.id, address: '192.0.2.9' }
      expect(await since(before)).toMatchObject([told, told])
    })

    it('of one GraphQL request, in which one sign-in fails and another succeeds, both', async () => {
      const { signatory, publisher } = office
      const before = await count()
      const login = ({ email }: User, password: string) =>
        `loginUser(email: "${email}", password: "${password}") { token }`
      await byGraphql(
        `mutation { a: ${login(publisher, SECRET)} b: ${login(signatory, TEST_PASSWORD)} }`,
      )
      const told = await since(before)
      expect(told.map(({ action, person }) => [action, person]).toSorted()).toEqual([
        ['failed', publisher.id],
        ['signedIn', signatory.id],
      ])
    })

    it('an e-mail that nobody has, but not what has not the form of one', async () => {
      const before = await count()
      await signIn('nobody@gongkai.example', SECRET)
      await signIn('a password typed into the wrong field', SECRET)
      expect(await since(before)).toMatchObject([
        { action: 'failed', account: 'nobody@gongkai.example' },
        { action: 'failed' },
      ])
      const [known, unknown] = await since(before)
      expect(known?.person ?? null).toBeNull()
      expect(unknown?.account ?? null).toBeNull()
    })

    it('that an account was locked, once, and that trying goes on', async () => {
      const person = await makePerson(desk.payload, [])
      const before = await count()
      for (let attempt = 1; attempt <= 12; attempt += 1) await signIn(person.email, SECRET)
      const told = await since(before)
      expect(told.filter(({ action }) => action === 'locked')).toMatchObject([
        { person: person.id },
      ])
      expect(told.filter(({ action }) => action === 'failed')).toHaveLength(12)
    })

    it('never a password and never a token', async () => {
      const rows = JSON.stringify(await signInsOf(desk.payload))
      expect(rows).not.toContain(SECRET)
      expect(rows).not.toContain(TEST_PASSWORD)
      expect(rows).not.toContain('a password typed')
      expect(rows).not.toMatch(/eyJ/)
    })

    it('a refusal that is no sign-in as nothing', async () => {
      const before = await count()
      const { default: config } = await import('../../src/payload.config.ts')
      const request = new Request('http://desk.test/api/users', {
        headers: { authorization: 'JWT forged' },
      })
      await handleEndpoints({ config, request })
      await signIn(office.auditor.email, '')
      expect(await count()).toBe(before)
    })
  })

  describe('who reads it', () => {
    it('is the auditor alone', async () => {
      const read = (person: User | null) => rest(desk.payload, person, { path: '/sign-in-events' })
      expect((await read(office.auditor)).status).toBe(200)
      for (const person of [office.editor, office.systemAdministrator, null]) {
        expect((await read(person)).status).toBe(403)
      }
    })
  })
})
