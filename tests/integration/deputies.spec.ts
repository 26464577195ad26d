import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { dayAhead, type DeputyWorld, makeDeputyWorld } from '../support/makeDeputyWorld.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'

const DAY = 24 * 60 * 60 * 1000

describe('代理: who is named to stand for somebody, and until when', () => {
  let desk: Desk
  let world: DeputyWorld
  let office: Office
  let li: User
  let wang: User
  let stranger: Office

  beforeAll(async () => {
    desk = await bootDesk()
    world = await makeDeputyWorld(desk.payload)
    ;({ office, li, wang } = world)
    stranger = await makeOffice(desk.payload, {}, 'own')
  })
  afterAll(() => desk.close())

  describe('is named', () => {
    it('by the person herself or by who grants roles in her office, and by nobody else', async () => {
      for (const person of [office.reviewer, office.systemAdministrator, office.auditor]) {
        expect(refusedWith(await world.name(person, li))).toMatchObject({ code: 'NOT_PERMITTED' })
      }
      expect(refusedWith(await world.name(stranger.securityAdministrator, li)).code).toBe(
        'NOT_FOUND',
      )
      const nobody = await world.ask(null, 'POST', `/users/${li.id}/deputies`, {})
      expect(refusedWith(nobody).code).toBe('NOT_PERMITTED')

      expect((await world.name(office.securityAdministrator, li)).status).toBe(200)
      expect((await world.end(office.securityAdministrator, li)).status).toBe(200)
      expect((await world.name(li, li)).status).toBe(200)
      expect(
        refusedWith(await world.name(li, li, { from: dayAhead(3), until: dayAhead(9) })),
      ).toEqual({
        ...{ status: 409, code: 'DEPUTY_NAMED_ALREADY', fields: ['from'] },
      })
      expect((await world.end(li, li)).status).toBe(200)
      expect(refusedWith(await world.end(li, li)).code).toBe('DEPUTATION_OVER')
      const told = (await auditOf(desk.payload, li.id)).filter(
        ({ action }) => action === 'account.changeDeputies',
      )
      expect(told.map(({ actor }) => actor)).toEqual([
        ...[office.securityAdministrator.id, office.securityAdministrator.id],
        ...[li.id, li.id],
      ])
      expect(JSON.stringify(told.at(-1)?.changes)).toContain(wang.id)
    })

    it('among colleagues with an account that is open, for at most 366 days, in both languages', async () => {
      const { payload } = desk
      const elsewhere = await makePerson(payload, [
        { organization: stranger.organization.id, roles: ['editor', 'reviewer'] },
      ])
      const closed = await world.person(['editor'])
      const locked = await world.person(['editor'])
      await payload.db.updateOne({
        collection: 'users',
        id: closed.id,
        data: { leftAt: new Date().toISOString() },
      })
      await payload.db.updateOne({
        collection: 'users',
        id: locked.id,
        data: { lockUntil: new Date(Date.now() + DAY).toISOString() },
      })
      const refusals = [
        [{ deputy: li.id }, 'DEPUTY_IS_SELF'],
        [{ deputy: closed.id }, 'DEPUTY_SHUT'],
        [{ deputy: locked.id }, 'DEPUTY_SHUT'],
        [{ deputy: office.auditor.id }, 'DEPUTY_IS_ADMINISTRATOR'],
        [{ deputy: elsewhere.id }, 'NOT_FOUND'],
        [{ until: dayAhead(-1), from: dayAhead(-2) }, 'PERIOD_OVER'],
        [{ until: dayAhead(1), from: dayAhead(2) }, 'PERIOD_INVERTED'],
        [{ until: dayAhead(366) }, 'PERIOD_TOO_LONG'],
        [{ until: '2026-02-31' }, 'INVALID_REQUEST'],
      ] as const
      for (const [given, code] of refusals) {
        expect({ given, ...refusedWith(await world.name(li, li, given)) }).toMatchObject({
          given,
          code,
        })
      }
      // Who reaches both offices sees the stranger, and gives her no rights in this one either.
      const all = await makePerson(payload, [
        {
          organization: world.office.organization.id,
          roles: ['securityAdministrator'],
          scope: 'all',
        },
      ])
      expect(refusedWith(await world.name(all, li, { deputy: elsewhere.id })).code).toBe(
        'DEPUTY_ELSEWHERE',
      )
      expect(refusedWith(await world.name(all, office.auditor)).code).toBe('NOTHING_TO_STAND_FOR')
      const { body } = await rest(payload, li, {
        ...{ method: 'POST', path: `/users/${li.id}/deputies`, language: 'en' },
        body: { deputy: li.id, from: dayAhead(0), until: dayAhead(1) },
      })
      expect(JSON.stringify(body)).toContain('Nobody is her own deputy')
      expect((await world.deputiesOf(li)).every(({ endedAt }) => endedAt)).toBe(true)
    })

    it('and told so, and who is stood for where somebody else named one for her; nobody of what is over', async () => {
      const { loadAlerts } = await import('../../src/operations/alerts/loadAlerts.ts')
      const { completeAlerts } = await import('../../src/operations/alerts/completeAlerts.ts')
      const { payload } = desk
      const told = async (person: User) =>
        (await loadAlerts(await requestOf(payload, person))).alerts.map(
          ({ kind, title, actor, day, until }) => [kind, title?.name, actor, day, until],
        )
      const [away, deputy] = [
        await world.person(['signatory'], '冯某'),
        await world.person(['editor'], '陈某'),
      ]
      const [from, until] = [dayAhead(3), dayAhead(9)]
      const named = { deputy: deputy.id, from, until }
      expect((await world.name(away, away, named)).status).toBe(200)
      expect(await told(deputy)).toEqual([['standsIn', '冯某', '冯某', from, until]])
      expect(await told(away)).toEqual([])

      expect((await world.end(away, away)).status).toBe(200)
      const { securityAdministrator: administrator } = office
      expect((await world.name(administrator, away, named)).status).toBe(200)
      const all = ['standsIn', '冯某', administrator.name, from, until]
      const forHer = [['stoodFor', '陈某', administrator.name, from, until]]
      expect(await told(deputy)).toEqual([all, ['standsIn', '冯某', '冯某', from, until]])
      expect(await told(away)).toEqual(forHer)

      // What a crash left untold is made up for, once; what was ended before is not.
      for (const collection of ['alerts', 'alert-sources'] as const) {
        await payload.delete({ collection, where: { id: { exists: true } } })
      }
      const window = { since: new Date(Date.now() - DAY), until: new Date() }
      await completeAlerts(payload, window)
      await completeAlerts(payload, window)
      expect([await told(deputy), await told(away)]).toEqual([[all], forHer])
    })

    it('through no other door: an account’s own form, and a PATCH, leave it as it is', async () => {
      const { revision } = await desk.payload.findByID({ collection: 'users', id: wang.id })
      const deputies = [
        { deputy: li.id, from: dayAhead(0), until: dayAhead(1), namedAt: dayAhead(0) },
      ]
      const body = { revision, deputies, deputyUntil: dayAhead(99) }
      expect((await world.ask(wang, 'PATCH', `/users/${wang.id}`, body)).status).toBe(200)
      const after = await desk.payload.findByID({ collection: 'users', id: wang.id })
      expect(await world.deputiesOf(wang)).toEqual([])
      expect(after.deputyUntil).not.toBe(dayAhead(99))
    })

    it('one of two namings at once wins, for the account is written over what was read', async () => {
      const away = await world.person(['publisher'])
      const both = await Promise.all([
        world.name(away, away),
        world.name(away, away, { deputy: li.id }),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await world.deputiesOf(away)).toHaveLength(1)
    })
  })

  describe('ends', () => {
    const rolesOf = async (deputy: User, now: Date): Promise<readonly string[]> => {
      const { withStandIns } = await import('../../src/operations/deputies/withStandIns.ts')
      const { standInsOf } = await import('../../src/access/standIns.ts')
      const { id } = deputy
      const account = await desk.payload.findByID({ collection: 'users', id, depth: 0 })
      const user = await withStandIns(desk.payload, account, now)
      return standInsOf({ user }).map((standIn) => standIn.name)
    }

    it('by itself when its last day is over, and begins on its first', async () => {
      const sun = await world.person(['publisher'], '孙某')
      const zhou = await world.person(['editor'])
      const days = { deputy: zhou.id, from: dayAhead(2), until: dayAhead(4) }
      expect((await world.name(sun, sun, days)).status).toBe(200)
      const on = (ahead: number) => rolesOf(zhou, new Date(Date.now() + ahead * DAY))
      expect([await on(1), await on(2), await on(4), await on(5)]).toEqual([
        ...[[], ['孙某'], ['孙某'], []],
      ])
      // Who administers in the meantime stands for nobody.
      const { revision } = await desk.payload.findByID({ collection: 'users', id: zhou.id })
      const memberships = [
        { organization: world.office.organization.id, roles: ['auditor'], scope: 'own' },
      ]
      const granted = await world.ask(office.securityAdministrator, 'PATCH', `/users/${zhou.id}`, {
        ...{ memberships, revision },
      })
      expect(granted.status).toBe(200)
      expect(await on(3)).toEqual([])
    })

    it('with the account of either, also when that is opened again; closing asks why and tells the audit', async () => {
      const now = new Date()
      const wu = await world.person(['publisher'], '吴某')
      const zheng = await world.person(['editor'], '郑某')
      const close = (person: User, body: object) =>
        world.ask(office.systemAdministrator, 'POST', `/users/${person.id}/close`, body)
      const reopen = (person: User) =>
        world.ask(office.systemAdministrator, 'POST', `/users/${person.id}/reopen`)
      for (const gone of [zheng, wu]) {
        expect((await world.name(wu, wu, { deputy: zheng.id })).status).toBe(200)
        expect(await rolesOf(zheng, now)).toEqual(['吴某'])
        const { holdingsOf } = await import('../../src/operations/accounts/holdingsOf.ts')
        const administrator = await requestOf(desk.payload, office.systemAdministrator)
        expect(await holdingsOf(administrator, gone.id)).toMatchObject(
          gone === zheng
            ? { principals: [{ name: '吴某' }], deputies: [] }
            : { principals: [], deputies: [{ name: '郑某' }] },
        )
        expect(refusedWith(await close(gone, {}))).toMatchObject({
          ...{ code: 'GUARD_FAILED', fields: ['reason'] },
        })
        expect((await close(gone, { reason: '调离本单位' })).status).toBe(200)
        expect((await reopen(gone)).status).toBe(200)
        expect(await rolesOf(zheng, now)).toEqual([])
        const told = (await auditOf(desk.payload, gone.id)).filter(
          ({ action }) => action === 'account.changeStanding',
        )
        expect(told.map(({ reason }) => reason)).toEqual(['调离本单位', null])
      }
    })
  })
})
