import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('accounts in the audit', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const newest = async () => (await auditOf(desk.payload)).at(-1)
  const count = async () => (await auditOf(desk.payload)).length

  describe('what the audit is told of people', () => {
    it('a new account, with everything but its password', async () => {
      const { payload } = desk
      const body = { name: '王敏', email: 'wangmin@gongkai.example', password: 'a first password' }
      const { status } = await rest(payload, office.systemAdministrator, {
        method: 'POST',
        path: '/users',
        body,
      })
      expect(status).toBe(201)
      const event = await newest()
      expect(event).toMatchObject({
        action: 'account.create',
        actor: office.systemAdministrator.id,
        subject: 'users',
      })
      expect(event?.changes).toContainEqual({ field: 'name', from: null, to: '王敏' })
      expect(event?.changes).toContainEqual({ field: 'password', from: null, to: null })
      expect(JSON.stringify(event)).not.toContain('a first password')
    })

    it('a changed name and e-mail: what was and what is, and from where', async () => {
      const { payload } = desk
      const person = await makePerson(payload, [], '李华')
      const { setAddress } = await import('../../src/operations/addressOf.ts')
      const req = await requestOf(payload, office.systemAdministrator)
      const headers = new Headers()
      setAddress(headers, '192.0.2.7')
      await payload.update({
        collection: 'users',
        id: person.id,
        data: { name: '李桦', email: 'lihua@gongkai.example', revision: 0 },
        overrideAccess: false,
        req: Object.assign(req, { headers }),
      })
      expect(await newest()).toMatchObject({
        action: 'account.change',
        actor: office.systemAdministrator.id,
        document: person.id,
        address: '192.0.2.7',
        changes: [
          { field: 'name', from: '李华', to: '李桦' },
          { field: 'email', from: person.email, to: 'lihua@gongkai.example' },
        ],
      })
    })

    it('an address that a client claims for itself is not believed', async () => {
      const { addressOf } = await import('../../src/operations/addressOf.ts')
      const claimed = new Headers({ 'x-gongkai-address': '192.0.2.7' })
      expect(addressOf({ headers: claimed })).toBeNull()
    })

    it('a changed password, never its value', async () => {
      const { payload } = desk
      const person = await makePerson(payload, [])
      await payload.update({
        collection: 'users',
        id: person.id,
        data: { password: 'another password', presentPassword: TEST_PASSWORD, revision: 0 },
        overrideAccess: false,
        req: await requestOf(payload, person),
      })
      const event = await newest()
      expect(event).toMatchObject({ action: 'account.changePassword', actor: person.id })
      expect(event?.changes).toEqual([{ field: 'password', from: null, to: null }])
      expect(JSON.stringify(await auditOf(payload))).not.toContain('another password')
    })

    it('granted roles: the memberships that were and those that are', async () => {
      const { payload } = desk
      const organization = office.organization.id
      const person = await makePerson(payload, [{ organization, roles: ['editor'] }])
      const membership = (roles: ('editor' | 'reviewer')[]) => ({
        organization,
        roles,
        scope: 'own' as const,
      })
      await payload.update({
        collection: 'users',
        id: person.id,
        data: { memberships: [membership(['editor', 'reviewer'])], revision: 0 },
        overrideAccess: false,
        req: await requestOf(payload, office.securityAdministrator),
      })
      expect(await newest()).toMatchObject({
        action: 'account.changeMemberships',
        actor: office.securityAdministrator.id,
        document: person.id,
        changes: [
          {
            field: 'memberships',
            from: [membership(['editor'])],
            to: [membership(['editor', 'reviewer'])],
          },
        ],
      })
    })

    it('nothing where a save was refused or changed nothing', async () => {
      const { payload } = desk
      const before = await count()
      const refused = await rest(payload, office.editor, {
        method: 'PATCH',
        path: `/users/${office.reviewer.id}`,
        body: { name: '别人' },
      })
      expect(refused.status).toBe(403)
      await payload.update({
        collection: 'users',
        id: office.editor.id,
        data: {
          name: office.editor.name,
          revision: await revisionOf(payload, 'users', office.editor.id),
        },
        req: await requestOf(payload, office.editor),
      })
      expect(await count()).toBe(before)
    })

    it('who opened a locked account again', async () => {
      const { payload } = desk
      const { status } = await rest(payload, office.systemAdministrator, {
        method: 'POST',
        path: '/users/unlock',
        body: { email: office.editor.email },
      })
      expect(status).toBe(200)
      expect(await newest()).toMatchObject({
        action: 'account.unlock',
        actor: office.systemAdministrator.id,
        document: office.editor.id,
      })
    })

    it('what the row keeps for it is shown to nobody and taken from nobody', async () => {
      const { payload } = desk
      const path = `/users/${office.editor.id}`
      const revision = await revisionOf(payload, 'users', office.editor.id)
      const body = { name: '编辑', revision, lastChange: { id: 'forged', changes: [] } }
      await rest(payload, office.editor, { method: 'PATCH', path, body })
      expect(await newest()).toMatchObject({ action: 'account.change', document: office.editor.id })
      const shown = await rest(payload, office.auditor, { path })
      expect(shown.status).toBe(200)
      expect(JSON.stringify(shown.body)).not.toContain('lastChange')
    })
  })

  describe('what the audit is told of organizations and settings', () => {
    it('another chain of stages and another number of persons', async () => {
      const { payload } = desk
      await payload.update({
        collection: 'organizations',
        id: office.organization.id,
        data: { stages: ['clearance', 'signature'], minimumPersons: 1, revision: 1 },
        overrideAccess: false,
        req: await requestOf(payload, office.securityAdministrator),
      })
      expect(await newest()).toMatchObject({
        action: 'organization.changePolicy',
        actor: office.securityAdministrator.id,
        organization: office.organization.id,
        changes: [
          {
            field: 'stages',
            from: ['firstReview', 'clearance', 'signature'],
            to: ['clearance', 'signature'],
          },
          { field: 'minimumPersons', from: 2, to: 1 },
        ],
      })
    })

    it('settings: what was and what is of the parts that were changed alone', async () => {
      const { payload } = desk
      await payload.updateGlobal({
        slug: 'settings',
        data: { lexicon: [{ written: '座谈', meant: '坐谈' }], revision: 0 },
        overrideAccess: false,
        req: await requestOf(payload, office.systemAdministrator),
      })
      const first = await newest()
      expect(first).toMatchObject({
        action: 'settings.change',
        actor: office.systemAdministrator.id,
      })
      await payload.updateGlobal({
        slug: 'settings',
        data: { lexicon: [{ written: '座谈', meant: '会谈' }], revision: 1 },
        req: await requestOf(payload, office.systemAdministrator),
      })
      expect((await newest())?.changes).toEqual([
        {
          field: 'lexicon',
          from: [{ kind: 'confused', written: '座谈', meant: '坐谈' }],
          to: [{ kind: 'confused', written: '座谈', meant: '会谈' }],
        },
      ])
    })

    it('every field of theirs, but for what the base keeps for itself', async () => {
      const { AUDITED } = await import('../../src/domain/audit/changes.ts')
      const own = ['id', 'lastChange', 'createdAt', 'updatedAt', 'revision']
      const base = ['resetPasswordToken', 'resetPasswordExpiration', 'salt', 'hash', 'sessions']
      const locks = ['loginAttempts', 'lockUntil', 'resetPasswordRequestedAt']
      const signIn = ['mustChangePassword', 'oneTimeUntil', 'lockouts', 'prolongedUntil']
      // What is kept nowhere, and what everybody chooses for herself.
      const hers = ['presentPassword', 'mailChoice']
      // What follows from a deputy who was named, and from an account that was closed: both are told.
      const follows = ['deputyUntil', 'closedLast']
      const { collections, globals } = desk.payload.config
      for (const slug of ['users', 'organizations'] as const) {
        const fields = collections.find((each) => each.slug === slug)?.flattenedFields ?? []
        const names = fields
          .map(({ name }) => name)
          .filter(
            (name) => ![...own, ...base, ...locks, ...signIn, ...hers, ...follows].includes(name),
          )
        const told = Object.keys(AUDITED[slug].fields).filter((name) => name !== 'password')
        expect(told.toSorted()).toEqual(names.toSorted())
      }
      const settings = globals.find(({ slug }) => slug === 'settings')?.flattenedFields ?? []
      const names = settings.map(({ name }) => name).filter((name) => !own.includes(name))
      expect(Object.keys(AUDITED.settings.fields).toSorted()).toEqual(names.toSorted())
    })
  })
})
