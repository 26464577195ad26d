import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { rest } from '../support/rest.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('accounts: who opens them, who grants roles, who signs in', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const change = async (by: User, { id }: User, body: object) => {
    const revision = await revisionOf(desk.payload, 'users', id)
    const path = `/users/${id}?depth=0`
    return rest(desk.payload, by, { method: 'PATCH', path, body: { ...body, revision } })
  }
  const clerk = () =>
    makePerson(desk.payload, [{ organization: office.organization.id, roles: ['editor'] }])
  const membership = (...roles: readonly string[]) => [
    { organization: office.organization.id, roles },
  ]
  const account = (email: string, roles: readonly string[] = []) => ({
    name: '新人',
    email,
    password: 'a long password',
    memberships: membership(...roles),
  })
  const isRefused = (answer: unknown, field: string) =>
    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'NOT_PERMITTED', refusals: [{ field }] } }] },
    })

  it('nobody opens the first account by an anonymous request', async () => {
    const first = account('first@gongkai.example', ['publisher'])
    for (const path of ['/users/first-register', '/users']) {
      const answer = await rest(desk.payload, null, { method: 'POST', path, body: first })
      expect(answer.status).toBe(403)
    }
  })

  it('the system administrator opens accounts, without roles whatever she sends', async () => {
    const opened = await rest(desk.payload, office.systemAdministrator, {
      method: 'POST',
      path: '/users?depth=0',
      body: account('new@gongkai.example', ['publisher']),
    })
    expect(opened).toMatchObject({
      status: 201,
      body: { doc: { name: '新人', memberships: [] } },
    })
    for (const person of [office.editor, office.securityAdministrator, office.auditor]) {
      const refused = await rest(desk.payload, person, {
        method: 'POST',
        path: '/users',
        body: account('other@gongkai.example'),
      })
      expect(refused.status).toBe(403)
    }
  })

  it('the security administrator alone grants roles, and changes nothing else', async () => {
    const person = await clerk()
    const granted = { memberships: membership('reviewer') }
    expect(await change(office.securityAdministrator, person, granted)).toMatchObject({
      status: 200,
      body: { doc: { memberships: [{ roles: ['reviewer'], scope: 'own' }] } },
    })
    for (const by of [office.systemAdministrator, office.publisher, person]) {
      const { status, body } = await change(by, person, { memberships: membership('publisher') })
      const { memberships } = Object(status === 200 ? body['doc'] : person)
      expect(memberships).not.toMatchObject([{ roles: ['publisher'] }])
    }
    isRefused(await change(office.securityAdministrator, person, { name: '改' }), 'name')
    isRefused(await change(office.securityAdministrator, person, { email: 'a@b.cn' }), 'email')
    const password = { password: 'another password' }
    isRefused(await change(office.securityAdministrator, person, password), 'password')
  })

  it('nobody grants a role to herself', async () => {
    const answer = await change(office.securityAdministrator, office.securityAdministrator, {
      memberships: membership('signatory'),
    })
    isRefused(answer, 'memberships')
  })

  it('who administers accounts does not become who grants roles or reads the audit', async () => {
    for (const target of [office.securityAdministrator, office.auditor]) {
      const password = { password: 'a password she knows' }
      isRefused(await change(office.systemAdministrator, target, password), 'password')
      isRefused(await change(office.systemAdministrator, target, { email: 'x@b.cn' }), 'email')
    }
    const own = await change(office.auditor, office.auditor, { name: '审计员' })
    expect(own.status).toBe(200)
  })

  it('the system administrator gives a clerk who forgot it a new password', async () => {
    const person = await clerk()
    const password = 'the one she is told'
    expect((await change(office.systemAdministrator, person, { password })).status).toBe(200)
    const data = { email: person.email, password }
    const { token } = await desk.payload.login({ collection: 'users', data })
    expect(token).toEqual(expect.any(String))
  })

  it('the three administrators hold no other role, in whatever organization', async () => {
    const person = await clerk()
    const other = (await makeOffice(desk.payload)).organization.id
    for (const [first, second] of [
      ['systemAdministrator', 'editor'],
      ['securityAdministrator', 'systemAdministrator'],
      ['auditor', 'securityAdministrator'],
      ['publisher', 'auditor'],
    ] as const) {
      for (const memberships of [
        membership(first, second),
        [...membership(first), { organization: other, roles: [second] }],
      ]) {
        expect(await change(office.securityAdministrator, person, { memberships })).toMatchObject({
          status: 422,
          body: { errors: [{ data: { code: 'ROLES_EXCLUDE_EACH_OTHER' } }] },
        })
      }
    }
    const memberships = membership('editor', 'reviewer', 'clearanceOfficer', 'publisher')
    expect((await change(office.securityAdministrator, person, { memberships })).status).toBe(200)
  })

  it('a person sees her colleagues, whoever administers or audits those of her scope', async () => {
    const stranger = (await makeOffice(desk.payload)).editor
    const sees = async (person: User, { id }: User) =>
      (await rest(desk.payload, person, { path: `/users/${id}` })).status
    expect(await sees(office.editor, office.reviewer)).toBe(200)
    expect(await sees(office.editor, stranger)).toBe(404)
    expect(await sees(stranger, stranger)).toBe(200)
    expect(await sees(office.systemAdministrator, stranger)).toBe(200)
    expect(await sees(office.securityAdministrator, stranger)).toBe(200)
    expect(await sees(office.auditor, stranger)).toBe(404)
    const path = `/users/${office.reviewer.id}`
    const { body } = await rest(desk.payload, office.auditor, { path })
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['hash']))
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['salt']))
  })

  it('nobody deletes an account', async () => {
    const person = await clerk()
    for (const by of [office.systemAdministrator, office.securityAdministrator, person]) {
      const path = `/users/${person.id}`
      expect((await rest(desk.payload, by, { method: 'DELETE', path })).status).toBe(403)
    }
  })
})
