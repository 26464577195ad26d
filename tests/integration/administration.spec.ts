import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeIn } from '../support/codeIn.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { type County, makeCounty } from '../support/makeCounty.ts'
import type { User } from '../../src/payload-types.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { revisionOf } from '../support/revisionOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { TEST_PASSWORD } from '../support/signInSecret.ts'

describe('administration', () => {
  let desk: Desk
  let served: ServedDesk
  let place: County
  const OWN = 'a password of her own'

  beforeAll(async () => {
    desk = await bootDesk()
    served = await serveDesk(desk.payload)
    place = await makeCounty(desk.payload)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  describe('two administrators who change the same', () => {
    it.each(['organizations', 'users'] as const)(
      'do not overwrite each other: %s',
      async (slug) => {
        const { county, bureau, system, change, editorOf } = place
        const target = slug === 'users' ? await editorOf(bureau) : bureau
        const read = await revisionOf(desk.payload, slug, target.id)
        const { systemAdministrator } = county
        const none = await change(systemAdministrator, slug, target.id, {
          name: '甲',
          revision: undefined,
        })
        expect([none.status, codeIn(none)]).toEqual([428, 'REVISION_REQUIRED'])
        const odd = await change(systemAdministrator, slug, target.id, {
          name: '甲',
          revision: 'x',
        })
        expect([odd.status, codeIn(odd)]).toEqual([400, 'INVALID_REQUEST'])
        const first = await change(systemAdministrator, slug, target.id, {
          name: '甲',
          revision: read,
        })
        expect(first).toMatchObject({
          status: 200,
          body: { doc: { name: '甲', revision: read + 1 } },
        })
        const late = await change(system, slug, target.id, { name: '乙', revision: read })
        expect([late.status, codeIn(late)]).toEqual([409, 'STALE'])
        // By whom it was changed, and what of it.
        expect(JSON.stringify(late.body)).toContain(systemAdministrator.name)
        expect(JSON.stringify(late.body)).toContain('"items":["name"]')
        const { docs } = await desk.payload.find({
          collection: slug,
          where: { id: { equals: target.id } },
          depth: 0,
        })
        expect(docs).toMatchObject([{ name: '甲', revision: read + 1 }])
      },
    )

    it.each(['organizations', 'users'] as const)(
      'at the same moment: one is answered, the other told so: %s',
      async (slug) => {
        const { county, bureau, change, editorOf } = place
        const target = slug === 'users' ? await editorOf(bureau) : bureau
        const revision = await revisionOf(desk.payload, slug, target.id)
        const answers = await Promise.all(
          ['甲', '乙', '丙', '丁'].map((name) =>
            change(county.systemAdministrator, slug, target.id, { name, revision }),
          ),
        )
        expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
        expect(await revisionOf(desk.payload, slug, target.id)).toBe(revision + 1)
      },
    )

    const settings = (by: User, body: object) =>
      rest(desk.payload, by, { method: 'POST', path: '/globals/settings?depth=0', body })
    const settingsNow = () => desk.payload.findGlobal({ slug: 'settings', depth: 0 })

    it('of the settings too, the first time as well, also by restoring a version, of which the audit is told', async () => {
      const { county } = place
      const { systemAdministrator } = county
      const word = (written: string) => ({ lexicon: [{ written, meant: '应为' }] })
      const missing = await settings(systemAdministrator, word('甲'))
      expect([missing.status, codeIn(missing)]).toEqual([428, 'REVISION_REQUIRED'])
      const first = await Promise.all(
        ['〇', '一', '二'].map((each) =>
          settings(systemAdministrator, { ...word(each), revision: 0 }),
        ),
      )
      expect(first.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      const { lexicon: firstWords, revision } = await settingsNow()
      expect(revision).toBe(1)
      const answers = await Promise.all(
        ['甲', '乙', '丙'].map((each) =>
          settings(systemAdministrator, { ...word(each), revision }),
        ),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      const later = { ...word('丁'), revision: 2 }
      expect((await settings(systemAdministrator, later)).status).toBe(200)
      const { docs } = await desk.payload.findGlobalVersions({
        slug: 'settings',
        sort: '-updatedAt',
      })
      const path = `/globals/settings/versions/${String(docs.at(-1)?.id)}`
      const restored = await rest(desk.payload, systemAdministrator, { method: 'POST', path })
      expect(restored.status).toBe(200)
      const now = await settingsNow()
      expect(now.lexicon?.map(({ written }) => written)).toEqual(
        firstWords?.map(({ written }) => written),
      )
      expect(now.revision).toBe(4)
      expect((await auditOf(desk.payload)).at(-1)).toMatchObject({ action: 'settings.change' })
      expect((await settings(systemAdministrator, { revision: 4 })).status).toBe(200)
      const { listSettingsVersions } =
        await import('../../src/operations/comparing/listSettingsVersions.ts')
      const req = await requestOf(desk.payload, systemAdministrator)
      const { versions, total } = await listSettingsVersions(req, { page: 1 })
      const change = { name: systemAdministrator.name, changed: ['用语词库'] }
      expect(versions).toMatchObject([
        { revision: 5, name: null, changed: [] },
        ...[4, 3, 2, 1].map((each) => ({ revision: each, ...change })),
      ])
      expect(total).toBe(5)
      await expect(
        listSettingsVersions(await requestOf(desk.payload, null), { page: 1 }),
      ).rejects.toMatchObject({ status: 403 })
      const mutation = 'mutation { restoreVersionSetting(id: "x") { office { id } } }'
      const cookie = await served.signIn(systemAdministrator)
      const body = { query: mutation }
      const closed = await served.call('/api/graphql', {
        method: 'POST',
        headers: { cookie },
        body,
      })
      expect(closed.code).toBe('INVALID_REQUEST')
    })

    it('signing in, guessing and preferences go on, and take nothing back that was changed meanwhile', async () => {
      const { county, bureau, change, editorOf } = place
      const person = await editorOf(bureau)
      const asRead = await desk.payload.db.findOne({
        collection: 'users',
        where: { id: { equals: person.id } },
      })
      const cookie = await served.signIn(person)
      const wrong = { email: person.email, password: 'wrong' }
      await served.call('/api/users/login', { method: 'POST', body: wrong })
      expect(
        (await change(county.securityAdministrator, 'users', person.id, { memberships: [] }))
          .status,
      ).toBe(200)
      // What the base writes when somebody signs in: the row as it was read before.
      await desk.payload.db.updateOne({
        collection: 'users',
        id: person.id,
        data: { ...Object(asRead) },
      })
      const now = await desk.payload.findByID({ collection: 'users', id: person.id, depth: 0 })
      expect(now).toMatchObject({ memberships: [], revision: 1 })
      const preference = await served.call('/api/payload-preferences/x', {
        method: 'POST',
        headers: { cookie: await served.signIn(person) },
        body: { value: { a: 1 } },
      })
      expect(preference.status).toBe(200)
      expect(cookie).not.toBe('')
    })
  })

  describe('who changes her own password', () => {
    const sign = (person: User, body: object) => place.change(person, 'users', person.id, body)

    it('is asked for the present one, over REST and over GraphQL', async () => {
      const { bureau, editorOf } = place
      const person = await editorOf(bureau)
      for (const presentPassword of [undefined, '', 'not the present one', { a: 1 }]) {
        const answer = await sign(person, { password: OWN, presentPassword })
        expect([answer.status, codeIn(answer)]).not.toContain(200)
      }
      const missing = await sign(person, { password: OWN })
      expect([missing.status, codeIn(missing)]).toEqual([422, 'PRESENT_PASSWORD_WRONG'])
      const { errors } = await deskGraphql(
        desk.payload,
        person,
        `mutation { updateUser(id: "${person.id}", data: { password: "${OWN}", revision: 0 }) { id } }`,
      )
      expect(errors?.[0]?.originalError).toMatchObject({ data: { code: 'PRESENT_PASSWORD_WRONG' } })
      const mutation = `mutation { updateUser(id: "${person.id}", data: { password: "${OWN}", presentPassword: "${TEST_PASSWORD}", revision: 0 }) { id } }`
      expect((await deskGraphql(desk.payload, person, mutation)).errors).toBeUndefined()
      expect(await served.signIn(person, OWN)).not.toBe('')
    })

    it('is not asked for it when she changes her name, nor is an administrator for another person’s', async () => {
      const { bureau, system, change, editorOf } = place
      const person = await editorOf(bureau)
      expect((await sign(person, { name: '改名' })).status).toBe(200)
      const first = { password: 'given by the office' }
      expect((await change(system, 'users', person.id, first)).status).toBe(200)
      const row = await desk.payload.db.findOne({
        collection: 'users',
        where: { id: { equals: person.id } },
      })
      expect(JSON.stringify(row)).not.toContain('resentPassword')
    })
  })
})
