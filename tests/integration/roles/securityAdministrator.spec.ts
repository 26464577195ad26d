import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { rest } from '../../support/rest.ts'
import { transition } from '../../support/transition.ts'
import { revisionOf } from '../../support/revisionOf.ts'

describe('a security administrator', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())
  const list = (path: string) => rest(desk.payload, desk.office.securityAdministrator, { path })

  it('finds what she needs: people and organizations', async () => {
    expect(await list('/users?limit=500')).toMatchObject({ status: 200 })
    expect(await list('/organizations?limit=500')).toMatchObject({ status: 200 })
    expect((await list(`/users/${desk.office.editor.id}`)).status).toBe(200)
  })

  it('reads no content, not even by its id', async () => {
    const { reports } = desk
    for (const path of ['/reports', '/sections', '/comments', '/attachments', '/editions']) {
      expect([path, (await list(path)).status]).toEqual([path, 403])
    }
    const id = reports.published.id
    expect((await list(`/reports/${id}`)).status).toBe(403)
    expect((await list(`/reports/${id}/actions`)).status).toBe(404)
  })

  it('writes no content and takes no report through anything', async () => {
    const { payload, office, reports } = desk
    const { securityAdministrator } = office
    const write = makeSection(payload, securityAdministrator, { report: reports.draft.id })
    expect(await codeOf(write)).toBe('NOT_FOUND')
    const submit = { transition: 'submit' } as const
    expect(await codeOf(transition(payload, securityAdministrator, reports.draft, submit))).toBe(
      'NOT_FOUND',
    )
  })

  it('grants roles to others and sets the rules of an organization', async () => {
    const { payload, office } = desk
    const organization = office.organization.id
    const clerk = await makePerson(payload, [])
    const patch = async (path: string, body: object) => {
      const [, collection, id = ''] = path.split('/')
      const slug = collection === 'users' ? 'users' : 'organizations'
      const sent = { ...body, revision: await revisionOf(payload, slug, id) }
      return rest(payload, office.securityAdministrator, { method: 'PATCH', path, body: sent })
    }
    const memberships = [{ organization, roles: ['editor'], scope: 'subordinates' }]
    expect(await patch(`/users/${clerk.id}`, { memberships })).toMatchObject({
      status: 200,
      body: { doc: { memberships: [{ roles: ['editor'], scope: 'subordinates' }] } },
    })
    const chain = ['clearance', 'signature']
    expect(await patch(`/organizations/${organization}`, { stages: chain })).toMatchObject({
      status: 200,
      body: { doc: { stages: chain } },
    })
  })

  it('opens no account, registers no organization and keeps no settings', async () => {
    const { payload, office } = desk
    for (const path of ['/users', '/organizations', '/globals/settings']) {
      const body = { name: '新', email: 'x@gongkai.example', password: 'a long password' }
      const call = { method: 'POST', path, body } as const
      const answer = await rest(payload, office.securityAdministrator, call)
      expect([path, answer.status]).toEqual([path, 403])
    }
  })
})
