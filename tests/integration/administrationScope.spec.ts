import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Organization, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeIn } from '../support/codeIn.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { type County, makeCounty } from '../support/makeCounty.ts'
import { makePerson } from '../support/makePerson.ts'
import { rest } from '../support/rest.ts'

describe('administration, within a scope', () => {
  let desk: Desk
  let place: County

  const membership = ({ id }: Organization, scope = 'own', roles = ['reviewer']) => ({
    organization: id,
    roles,
    scope,
  })

  beforeAll(async () => {
    desk = await bootDesk()
    place = await makeCounty(desk.payload)
  })
  afterAll(async () => {
    await desk.close()
  })

  describe('the system administrator, within her scope', () => {
    const register = (by: User, parent: string | null) =>
      rest(desk.payload, by, {
        method: 'POST',
        path: '/organizations?depth=0',
        body: {
          name: '新机关',
          slug: `new-${Math.random().toString(36).slice(2)}`,
          kind: 'town',
          parent,
        },
      })

    it('registers organizations below her own, with its subordinates, and no others', async () => {
      const { county, elsewhere, bureau, system, local } = place
      expect((await register(system, county.organization.id)).status).toBe(201)
      expect((await register(system, bureau.id)).status).toBe(201)
      expect((await register(county.systemAdministrator, null)).status).toBe(201)
      for (const [by, parent] of [
        [system, null],
        [system, elsewhere.organization.id],
        [local, bureau.id],
        [local, null],
      ] as const) {
        const answer = await register(by, parent)
        expect([answer.status, codeIn(answer)]).toEqual([403, 'NOT_PERMITTED'])
      }
    })

    it('changes organizations of her scope, and puts none where she does not reach', async () => {
      const { county, elsewhere, bureau, system, local, change } = place
      const rename = async (
        by: User,
        { id }: Organization,
        body: object = { site: 'https://a.example' },
      ) => (await change(by, 'organizations', id, body)).status
      expect(await rename(system, bureau)).toBe(200)
      expect(await rename(local, bureau)).toBe(200)
      expect(await rename(system, elsewhere.organization)).toBe(403)
      expect(await rename(local, county.organization)).toBe(403)
      for (const parent of [null, elsewhere.organization.id]) {
        expect(await rename(system, bureau, { parent })).toBe(403)
      }
      expect(await rename(local, bureau, { parent: null })).toBe(403)
    })

    it('takes hold of nobody who holds something elsewhere', async () => {
      const { elsewhere, bureau, system, local, change, editorOf } = place
      const inBoth = await editorOf(bureau, elsewhere.organization)
      const foreign = await editorOf(elsewhere.organization)
      for (const person of [inBoth, foreign]) {
        for (const body of [
          { password: 'given by the office' },
          { email: 'x@b.cn' },
          { name: '改' },
        ]) {
          const answer = await change(system, 'users', person.id, body)
          expect([answer.status, codeIn(answer)]).toEqual([403, 'NOT_PERMITTED'])
        }
      }
      const ours = await editorOf(bureau)
      for (const by of [system, local]) {
        expect((await change(by, 'users', ours.id, { name: '改名' })).status).toBe(200)
      }
      const ofAll = await makePerson(desk.payload, [
        { organization: bureau.id, roles: ['editor'], scope: 'all' },
      ])
      expect((await change(system, 'users', ofAll.id, { name: '改名' })).status).toBe(403)
    })

    it('opens locked accounts of her scope alone', async () => {
      const { elsewhere, bureau, system, editorOf } = place
      const unlock = async (by: User, { email }: User) =>
        (await rest(desk.payload, by, { method: 'POST', path: '/users/unlock', body: { email } }))
          .status
      expect(await unlock(system, await editorOf(bureau))).toBe(200)
      expect(await unlock(system, await editorOf(elsewhere.organization))).toBe(403)
      const { email } = await editorOf(elsewhere.organization)
      const mutation = `mutation { unlockUser(email: "${email}") }`
      const { errors } = await deskGraphql(desk.payload, system, mutation)
      expect(errors?.[0]?.originalError).toMatchObject({ data: { code: 'NOT_PERMITTED' } })
    })

    it('changes the settings, which concern all organizations, with the scope of all alone', async () => {
      const { system, local } = place
      for (const by of [system, local]) {
        const { revision } = await desk.payload.findGlobal({ slug: 'settings', depth: 0 })
        const body = { lexicon: [], revision }
        const call = { method: 'POST', path: '/globals/settings', body } as const
        const answer = await rest(desk.payload, by, call)
        expect([answer.status, codeIn(answer)]).toEqual([403, 'NOT_PERMITTED'])
      }
    })
  })

  describe('the security administrator, within her scope', () => {
    const grant = async (by: User, person: User, memberships: readonly object[]) => {
      const answer = await place.change(by, 'users', person.id, { memberships })
      return codeIn(answer) ?? answer.status
    }

    it('gives roles in the organizations that she reaches, and no further than she does', async () => {
      const { county, elsewhere, bureau, security, grantor } = place
      const person = () => makePerson(desk.payload, [])
      expect(await grant(security, await person(), [membership(bureau)])).toBe(200)
      expect(
        await grant(security, await person(), [membership(county.organization, 'subordinates')]),
      ).toBe(200)
      expect(await grant(grantor, await person(), [membership(bureau)])).toBe(200)
      for (const [by, memberships] of [
        [security, [membership(elsewhere.organization)]],
        [security, [membership(bureau), membership(elsewhere.organization)]],
        [security, [membership(bureau, 'all')]],
        [grantor, [membership(county.organization)]],
        [grantor, [membership(bureau, 'all')]],
      ] as const) {
        expect(await grant(by, await person(), memberships)).toBe('NOT_PERMITTED')
      }
    })

    it('takes none that reaches further, and nothing from who belongs elsewhere', async () => {
      const { elsewhere, bureau, security, editorOf } = place
      const foreign = await editorOf(elsewhere.organization)
      expect(await grant(security, foreign, [])).toBe('NOT_PERMITTED')
      expect(await grant(security, foreign, [membership(bureau)])).toBe('NOT_PERMITTED')
      const inBoth = await editorOf(bureau, elsewhere.organization)
      const kept = (await desk.payload.findByID({ collection: 'users', id: inBoth.id, depth: 0 }))
        .memberships?.[1]
      expect(await grant(security, inBoth, [])).toBe('NOT_PERMITTED')
      expect(await grant(security, inBoth, [Object(kept)])).toBe(200)
    })

    it('sets the rules of the organizations of her scope, with no more persons than stages', async () => {
      const { county, elsewhere, bureau, security, grantor, change } = place
      const rules = async (by: User, { id }: Organization, body: object) => {
        const answer = await change(by, 'organizations', id, body)
        return codeIn(answer) ?? answer.status
      }
      expect(await rules(security, elsewhere.organization, { minimumPersons: 1 })).toBe(
        'NOT_PERMITTED',
      )
      expect(await rules(grantor, county.organization, { minimumPersons: 1 })).toBe('NOT_PERMITTED')
      expect(await rules(security, bureau, { minimumPersons: 4 })).toBe('CHAIN_TOO_SHORT')
      expect(await rules(security, bureau, { minimumPersons: 3 })).toBe(200)
      const stages = ['clearance', 'signature']
      expect(await rules(grantor, bureau, { stages })).toBe('CHAIN_TOO_SHORT')
      expect(await rules(grantor, bureau, { stages, minimumPersons: 2 })).toBe(200)
    })
  })

  describe('the accounts that an administrator reads', () => {
    it('are those of her scope and those without a place yet: in lists, counts, conditions and one by one', async () => {
      const { county, elsewhere, bureau, system, local, security, grantor, editorOf } = place
      const ours = await editorOf(bureau)
      const both = await editorOf(bureau, elsewhere.organization)
      const unplaced = await makePerson(desk.payload, [])
      const foreign = await editorOf(elsewhere.organization)
      const above = county.editor
      const auditor = await makePerson(desk.payload, [
        { organization: bureau.id, roles: ['auditor'], scope: 'own' },
      ])
      const cases: readonly (readonly [User, readonly User[], readonly User[]])[] = [
        [system, [ours, both, unplaced, above, system], [foreign]],
        [security, [ours, both, unplaced, above, security], [foreign]],
        [local, [ours, both, unplaced, local], [foreign, above]],
        [grantor, [ours, both, unplaced, grantor], [foreign, above]],
        [auditor, [ours, both, auditor], [foreign, above, unplaced]],
        [county.systemAdministrator, [ours, both, unplaced, above, foreign], []],
      ]
      for (const [by, seen, unseen] of cases) {
        const get = (path: string) => rest(desk.payload, by, { method: 'GET', path })
        const list = await get('/users?depth=0&limit=100')
        const docs: readonly { id: string }[] = Object(list.body).docs
        const ids = docs.map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(seen.map(({ id }) => id)))
        expect(ids.filter((id) => unseen.some((each) => each.id === id))).toEqual([])
        expect((await get('/users/count')).body).toEqual({ totalDocs: ids.length })
        for (const { id } of seen) expect((await get(`/users/${id}?depth=0`)).status).toBe(200)
        for (const { id, email } of unseen) {
          const unknown = await get('/users/nobody?depth=0')
          const answer = await get(`/users/${id}?depth=0`)
          expect([answer.status, answer.body]).toEqual([404, unknown.body])
          const found = await get(`/users?where[email][equals]=${email}`)
          expect(found.body).toMatchObject({ totalDocs: 0 })
          const query = `{ User(id: "${id}") { id } Users(where: { id: { equals: "${id}" } }) { totalDocs } }`
          const { data } = await deskGraphql(desk.payload, by, query)
          expect(data).toEqual({ User: null, Users: { totalDocs: 0 } })
        }
      }
    })

    it('who tries to unlock one elsewhere is told what she is told of nobody', async () => {
      const { elsewhere, system, editorOf } = place
      const unlock = (email: string) =>
        rest(desk.payload, system, { method: 'POST', path: '/users/unlock', body: { email } })
      const foreign = await unlock((await editorOf(elsewhere.organization)).email)
      const unknown = await unlock('nobody@gongkai.example')
      expect([foreign.status, foreign.body]).toEqual([unknown.status, unknown.body])
    })
  })
})
