import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { rest } from '../../support/rest.ts'
import { revisionOf } from '../../support/revisionOf.ts'

describe('a system administrator', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('takes no report through anything', async () => {
    const { payload, office, reports } = desk
    const offered = await offeredTo(payload, office.systemAdministrator, reports)
    expect(Object.values(offered).flat()).toEqual([])
  })

  it('reads content and writes none', async () => {
    const { payload, office, reports } = desk
    const { systemAdministrator } = office
    const path = `/reports/${reports.draft.id}`
    expect((await rest(payload, systemAdministrator, { path })).status).toBe(200)
    const write = makeSection(payload, systemAdministrator, { report: reports.draft.id })
    expect(await codeOf(write)).toBe('NOT_PERMITTED')
  })

  it('opens accounts and registers organizations', async () => {
    const { payload, office } = desk
    const post = (path: string, body: object) =>
      rest(payload, office.systemAdministrator, { method: 'POST', path, body })
    const account = { name: '新人', email: 'new@gongkai.example', password: 'a long password' }
    expect((await post('/users', account)).status).toBe(201)
    const bureau = { name: '教育局', slug: 'education', kind: 'department' }
    expect((await post('/organizations', bureau)).status).toBe(201)
  })

  it('keeps the settings', async () => {
    const { payload, office } = desk
    const path = '/globals/settings'
    const { revision } = await payload.findGlobal({ slug: 'settings', depth: 0 })
    const body = { office: office.organization.id, revision: revision ?? 0 }
    const kept = await rest(payload, office.systemAdministrator, { method: 'POST', path, body })
    expect(kept.status).toBe(200)
    for (const person of [office.editor, office.securityAdministrator, office.auditor]) {
      const refused = await rest(payload, person, { method: 'POST', path, body })
      expect(refused.status).toBe(403)
    }
  })

  it('does not grant roles', async () => {
    const { payload, office } = desk
    const organization = office.organization.id
    const clerk = await makePerson(payload, [{ organization, roles: ['editor'] }])
    await rest(payload, office.systemAdministrator, {
      method: 'PATCH',
      path: `/users/${clerk.id}`,
      body: {
        memberships: [{ organization, roles: ['publisher'] }],
        revision: await revisionOf(payload, 'users', clerk.id),
      },
    })
    const now = await payload.findByID({ collection: 'users', id: clerk.id, depth: 0 })
    expect(now.memberships).toMatchObject([{ roles: ['editor'] }])
  })

  it('does not set the rules by which an organization reviews', async () => {
    const { payload, office } = desk
    const { id } = office.organization
    await rest(payload, office.systemAdministrator, {
      method: 'PATCH',
      path: `/organizations/${id}`,
      body: {
        minimumPersons: 1,
        stages: ['clearance', 'signature'],
        revision: await revisionOf(payload, 'organizations', id),
      },
    })
    const now = await payload.findByID({ collection: 'organizations', id })
    expect(now).toMatchObject({
      minimumPersons: 2,
      stages: ['firstReview', 'clearance', 'signature'],
    })
  })

  it('reads no audit', async () => {
    const { payload, office } = desk
    const path = '/audit-events'
    expect((await rest(payload, office.systemAdministrator, { path })).status).toBe(403)
  })
})
