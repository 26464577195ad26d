import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { placeOf } from '../../src/admin/titles/placeOf.ts'
import type { Language } from '../../src/domain/localized.ts'
import type { Role } from '../../src/domain/roles.ts'
import type { User } from '../../src/payload-types.ts'
import { OF_DOCUMENTS, OTHER_PAGES } from '../e2e/support/adminPaths.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { countAll } from '../support/countAll.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSection } from '../support/makeSection.ts'
import { requestOf } from '../support/requestOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('doors of the base', () => {
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

  describe('what the base brings along', () => {
    it.each([
      ['GET', '/api/payload-jobs'],
      ['GET', '/api/payload-jobs/run'],
      ['GET', '/api/payload-jobs/handle-schedules'],
      ['GET', '/api/payload-query-presets'],
      ['GET', '/api/payload-locked-documents'],
      ['POST', '/api/payload-locked-documents'],
      ['GET', '/api/payload-folders'],
      ['GET', '/api/payload-kv'],
      ['POST', '/api/reorder'],
    ])('is not there for an editor: %s %s', async (method, path) => {
      const body = { docsToMove: [office.organization.id], collectionSlug: 'organizations' }
      const call = { method, headers: { cookie }, ...(method === 'POST' ? { body } : {}) }
      const { status } = await served.call(path, call)
      expect([400, 403, 404]).toContain(status)
      expect(await countAll(desk.payload, 'organizations')).toBe(1)
    })

    it('lets no document be locked by anybody', () => {
      const { collections, globals } = desk.payload.config
      const lockable = [...collections, ...globals].filter((each) => each.lockDocuments !== false)
      const own = lockable.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
      expect(own).toEqual([])
    })

    it('offers the desk’s GraphQL no mutation of its own collections', async () => {
      const { text } = await asking('{ __schema { mutationType { fields { name } } } }')
      expect(text).toContain('transitionReport')
      expect(text).not.toMatch(
        /PayloadLockedDocument|PayloadJob|PayloadQueryPreset|PayloadMigration/,
      )
    })
  })

  describe('somebody who is not signed in', () => {
    it.each([
      ['/api/access', /"(create|update|delete|where)"|"canAccessAdmin":true/],
      ['/api/users/me', /"token"|"email"|"memberships"/],
      ['/api/users/init', /email|name/],
      ['/api/payload-preferences/reports-list', /"value":[^n]/],
    ])('learns nothing of anybody at %s', async (path, told) => {
      const { text } = await served.call(path)
      expect(text).not.toMatch(told)
    })

    it.each(['delete', 'post'])('changes no preference by %s', async (method) => {
      const body = { value: { columns: [] } }
      const answer = await served.call('/api/payload-preferences/reports-list', {
        method: method.toUpperCase(),
        ...(method === 'post' ? { body } : {}),
      })
      expect([401, 403, 404]).toContain(answer.status)
      expect((await desk.payload.find({ collection: 'payload-preferences' })).totalDocs).toBe(0)
    })
  })

  describe('another person’s preferences', () => {
    const path = '/api/payload-preferences/reports-list'

    it('are neither read, written nor removed; her own she may reset', async () => {
      const other = await served.signIn(office.reviewer)
      const mine = { value: { columns: ['title'] } }
      const forged = {
        value: { columns: [] },
        user: { relationTo: 'users', value: office.editor.id },
      }
      await served.call(path, { method: 'POST', headers: { cookie }, body: mine })
      expect((await served.call(path, { headers: { cookie: other } })).text).not.toContain('title')
      await served.call(path, { method: 'POST', headers: { cookie: other }, body: forged })
      await served.call(path, { method: 'DELETE', headers: { cookie: other } })
      const all = `/api/payload-preferences?where[user.value][equals]=${office.editor.id}`
      await served.call(all, { method: 'DELETE', headers: { cookie: other } })
      expect((await served.call(path, { headers: { cookie } })).text).toContain('title')
      await served.call(all, { method: 'DELETE', headers: { cookie } })
      expect((await served.call(path, { headers: { cookie } })).text).not.toContain('title')
    })
  })

  describe('the three administrators', () => {
    const change = async (as: Role, id: string, body: object) =>
      served.call(`/api/users/${id}`, {
        method: 'PATCH',
        headers: { cookie: await served.signIn(office[as]) },
        body: { ...body, revision: await revisionOf(desk.payload, 'users', id) },
      })
    const membership = (...roles: readonly Role[]) => ({
      organization: office.organization.id,
      roles,
      scope: 'own',
    })

    it.each<{ readonly roles: readonly (readonly Role[])[] }>([
      { roles: [['securityAdministrator', 'editor']] },
      { roles: [['systemAdministrator'], ['auditor']] },
      { roles: [['auditor'], ['reviewer']] },
    ])(
      'are never one person, nor one of the office, in whatever membership: %j',
      async ({ roles }) => {
        const memberships = roles.map((each) => membership(...each))
        const person = await makePerson(desk.payload, [])
        const updated = await change('securityAdministrator', person.id, { memberships })
        expect(updated).toMatchObject({ status: 422, code: 'ROLES_EXCLUDE_EACH_OTHER' })
      },
    )

    it('are apart at creation too: who opens an account gives it no role', async () => {
      const email = 'opened@gongkai.example'
      const body = {
        email,
        name: '新',
        password: 'given by the office',
        memberships: [membership('editor')],
      }
      const headers = { cookie: await served.signIn(office.systemAdministrator) }
      expect((await served.call('/api/users', { method: 'POST', headers, body })).status).toBe(201)
      const { docs } = await desk.payload.find({
        collection: 'users',
        where: { email: { equals: email } },
      })
      expect(docs[0]?.memberships).toEqual([])
      const granter = { cookie: await served.signIn(office.securityAdministrator) }
      const opened = await served.call('/api/users', {
        method: 'POST',
        headers: granter,
        body: { ...body, email: 'x@gongkai.example' },
      })
      expect(opened).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    })

    it.each(['editor', 'systemAdministrator', 'auditor'] as const)(
      'a role is not granted by the %s',
      async (role) => {
        const person = await makePerson(desk.payload, [])
        await change(role, person.id, { memberships: [membership('publisher')] })
        const { memberships } = await desk.payload.findByID({ collection: 'users', id: person.id })
        expect(memberships).toEqual([])
      },
    )

    it('nobody grants a role to herself', async () => {
      const own = office.securityAdministrator
      const answer = await change('securityAdministrator', own.id, {
        memberships: [membership('publisher')],
      })
      expect(answer).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    })
  })

  describe('the pages of the admin', () => {
    it('are all tried as everybody, those that the desk registers beside the pages of the base too', () => {
      const { admin, collections, globals } = desk.payload.config
      const pathsOf = (views: object = {}) =>
        Object.values(views).flatMap((view: { readonly path?: unknown }) => view.path ?? [])
      const own = pathsOf(admin.components.views)
      expect(own).toContain('/alerts')
      expect(own.filter((path) => !OTHER_PAGES.includes(`/admin${String(path)}`))).toEqual([])
      const ofDocuments = [...collections, ...globals].flatMap((each) =>
        pathsOf(each.admin.components?.views?.edit),
      )
      expect(ofDocuments).toContain('/compare')
      expect(ofDocuments.filter((path) => !OF_DOCUMENTS.includes(String(path)))).toEqual([])
    })

    it('are titled after the document, its report and the kind of page, as far as the person may know them', async () => {
      const { payload } = desk
      const { titleOf } = await import('../../src/admin/titles/titleOf.ts')
      const organization = office.organization.id
      const report = await makeEmptyReport(payload, office.editor, { organization, year: 2012 })
      const section = await makeSection(payload, office.editor, {
        report: report.id,
        heading: '总体情况',
        text: '正文。',
      })
      const stranger = (await makeOffice(payload)).editor
      const titled = async (person: User | null, address: string, language: Language = 'zh') =>
        titleOf(await requestOf(payload, person, language), placeOf(address.split('/')))
      const page = `collections/sections/${section.id}`
      expect(await titled(office.editor, page)).toBe(`总体情况 · ${report.title} · 公开`)
      expect(await titled(office.editor, `${page}/compare`)).toBe(
        `比较版本 · 总体情况 · ${report.title} · 公开`,
      )
      expect(await titled(office.editor, `${page}/versions`, 'en')).toBe(
        `Versions · 总体情况 · ${report.title} · Gongkai`,
      )
      for (const person of [stranger, null]) {
        expect(await titled(person, page)).toBe('章节 · 公开')
      }
      expect(await titled(office.editor, 'collections/reports/create', 'en')).toBe(
        'New: Annual report · Gongkai',
      )
      expect(await titled(office.editor, 'globals/settings', 'en')).toBe('Settings · Gongkai')
      expect(await titled(office.editor, 'collections/nothing')).toBe('没有找到这个页面 · 公开')
    })
  })

  describe('rich text', () => {
    it('is checked at every write, in whichever collection it stands', async () => {
      const { requireRichText } = await import('../../src/hooks/requireRichText.ts')
      const { collections, globals } = desk.payload.config
      const isRich = ({ type }: { readonly type: string }) => type === 'richText'
      const withText = collections.filter(({ flattenedFields }) => flattenedFields.some(isRich))
      expect(withText.map(({ slug }) => slug)).toEqual(
        expect.arrayContaining(['reports', 'sections']),
      )
      for (const { hooks } of withText) expect(hooks.beforeChange).toContain(requireRichText)
      expect(globals.flatMap(({ flattenedFields }) => flattenedFields.filter(isRich))).toEqual([])
      // Nested in a group or an array it would not be found by the hook.
      const nested =
        JSON.stringify(collections.map(({ fields }) => fields)).match(/"type":"richText"/g) ?? []
      const flat = withText.flatMap(({ flattenedFields }) => flattenedFields.filter(isRich))
      expect(nested).toHaveLength(flat.length)
    })
  })
})
