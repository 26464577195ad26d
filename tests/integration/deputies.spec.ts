import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { shanghaiDay } from '../../src/domain/text/shanghaiDay.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { setRules } from '../support/setRules.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const DAY = 24 * 60 * 60 * 1000
const day = (ahead: number): string => shanghaiDay(new Date(Date.now() + ahead * DAY))

describe('代理: somebody stands for another in a period', () => {
  let desk: Desk
  let office: Office
  let stranger: Office
  /** 李某 reviews and is away; 王某 writes, and stands for her. */
  let li: User
  let wang: User

  const ask = (
    person: User | null,
    method: 'GET' | 'PATCH' | 'POST',
    path: string,
    body?: object,
  ) => rest(desk.payload, person, { method, path, ...(body ? { body } : {}) })
  const name = (person: User, principal: User, given: object = {}) =>
    ask(person, 'POST', `/users/${principal.id}/deputies`, {
      ...{ deputy: wang.id, from: day(0), until: day(6) },
      ...given,
    })
  const deputiesOf = async ({ id }: User) =>
    (await desk.payload.findByID({ collection: 'users', id, depth: 0 })).deputies ?? []
  const end = async (person: User, principal: User) => {
    const deputation = (await deputiesOf(principal)).at(-1)?.id
    return ask(person, 'POST', `/users/${principal.id}/deputies/end`, { deputation })
  }
  const report = (author: User, year: number) =>
    makeSmallReport(desk.payload, author, { organization: office.organization.id, year })
  const actionsOf = async (person: User, { id }: Report) => {
    const { body } = await ask(person, 'GET', `/reports/${id}/actions`)
    const actions: readonly {
      transition: string
      allowed: boolean
      standsFor?: string
      refusals: readonly { guard?: string }[]
    }[] = Object(body['actions'])
    return (transitionName: string) => actions.find((each) => each.transition === transitionName)
  }
  const act = async (person: User, { id }: Report, given: object) => {
    const { revision } = await desk.payload.findByID({ collection: 'reports', id, depth: 0 })
    return ask(person, 'POST', `/reports/${id}/transitions`, { revision, ...given })
  }
  const organizationOf = () => ({ organization: office.organization.id })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, {}, 'own')
    stranger = await makeOffice(desk.payload, {}, 'own')
    li = await makePerson(desk.payload, [{ ...organizationOf(), roles: ['reviewer'] }], '李某')
    wang = await makePerson(desk.payload, [{ ...organizationOf(), roles: ['editor'] }], '王某')
  })
  afterAll(() => desk.close())

  describe('is named', () => {
    it('by the person herself or by who grants roles in her office, and by nobody else', async () => {
      for (const person of [office.reviewer, office.systemAdministrator, office.auditor]) {
        expect(refusedWith(await name(person, li))).toMatchObject({ code: 'NOT_PERMITTED' })
      }
      expect(refusedWith(await name(stranger.securityAdministrator, li)).code).toBe('NOT_FOUND')
      const nobody = await ask(null, 'POST', `/users/${li.id}/deputies`, {})
      expect(refusedWith(nobody).code).toBe('NOT_PERMITTED')

      expect((await name(office.securityAdministrator, li)).status).toBe(200)
      expect((await end(office.securityAdministrator, li)).status).toBe(200)
      expect((await name(li, li)).status).toBe(200)
      expect(refusedWith(await name(li, li, { from: day(3), until: day(9) }))).toEqual({
        ...{ status: 409, code: 'DEPUTY_NAMED_ALREADY', fields: ['from'] },
      })
      expect((await end(li, li)).status).toBe(200)
      expect(refusedWith(await end(li, li)).code).toBe('DEPUTATION_OVER')
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
      const closed = await makePerson(payload, [{ ...organizationOf(), roles: ['editor'] }])
      const locked = await makePerson(payload, [{ ...organizationOf(), roles: ['editor'] }])
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
        [{ until: day(-1), from: day(-2) }, 'PERIOD_OVER'],
        [{ until: day(1), from: day(2) }, 'PERIOD_INVERTED'],
        [{ until: day(366) }, 'PERIOD_TOO_LONG'],
        [{ until: '2026-02-31' }, 'INVALID_REQUEST'],
      ] as const
      for (const [given, code] of refusals) {
        expect({ given, ...refusedWith(await name(li, li, given)) }).toMatchObject({ given, code })
      }
      // Who reaches both offices sees the stranger, and gives her no rights in this one either.
      const all = await makePerson(payload, [
        { ...organizationOf(), roles: ['securityAdministrator'], scope: 'all' },
      ])
      expect(refusedWith(await name(all, li, { deputy: elsewhere.id })).code).toBe(
        'DEPUTY_ELSEWHERE',
      )
      expect(refusedWith(await name(all, office.auditor)).code).toBe('NOTHING_TO_STAND_FOR')
      const { body } = await rest(payload, li, {
        ...{ method: 'POST', path: `/users/${li.id}/deputies`, language: 'en' },
        body: { deputy: li.id, from: day(0), until: day(1) },
      })
      expect(JSON.stringify(body)).toContain('Nobody is her own deputy')
      expect((await deputiesOf(li)).every(({ endedAt }) => endedAt)).toBe(true)
    })

    it('through no other door: an account’s own form, and a PATCH, leave it as it is', async () => {
      const { revision } = await desk.payload.findByID({ collection: 'users', id: wang.id })
      const deputies = [{ deputy: li.id, from: day(0), until: day(1), namedAt: day(0) }]
      const body = { revision, deputies, deputyUntil: day(99) }
      expect((await ask(wang, 'PATCH', `/users/${wang.id}`, body)).status).toBe(200)
      const after = await desk.payload.findByID({ collection: 'users', id: wang.id })
      expect(await deputiesOf(wang)).toEqual([])
      expect(after.deputyUntil).not.toBe(day(99))
    })

    it('one of two namings at once wins, for the account is written over what was read', async () => {
      const away = await makePerson(desk.payload, [{ ...organizationOf(), roles: ['publisher'] }])
      const both = await Promise.all([name(away, away), name(away, away, { deputy: li.id })])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(await deputiesOf(away)).toHaveLength(1)
    })
  })

  describe('in the period', () => {
    let submitted: Report
    beforeAll(async () => {
      submitted = await report(office.editor, 2016)
      expect((await name(li, li)).status).toBe(200)
      await walkTo(desk.payload, office, submitted, 'firstReview')
    })

    it('what waits for the person waits for her deputy too, marked as hers, and both are told', async () => {
      const { loadWorkbench } = await import('../../src/operations/workbench/loadWorkbench.ts')
      const bench = async (person: User) =>
        (await loadWorkbench(await requestOf(desk.payload, person))).reports.filter(
          ({ task }) => task === 'pass',
        )
      expect(await bench(wang)).toMatchObject([{ id: submitted.id, standsFor: li.id }])
      expect(await bench(li)).toMatchObject([{ id: submitted.id, standsFor: null }])

      const { loadAlerts } = await import('../../src/operations/alerts/loadAlerts.ts')
      const told = async (person: User) =>
        (await loadAlerts(await requestOf(desk.payload, person))).alerts.filter(
          ({ document, kind }) => document === submitted.id && kind === 'waits',
        )
      expect(await told(li)).toMatchObject([{ standsFor: null }])
      expect(await told(wang)).toMatchObject([{ standsFor: '李某' }])
      const { letterOf } = await import('../../src/operations/alerts/letterOf.ts')
      const { docs } = await desk.payload.find({
        collection: 'alerts',
        where: { and: [{ person: { equals: wang.id } }, { document: { equals: submitted.id } }] },
      })
      const req = await requestOf(desk.payload, null)
      const letter = await letterOf(req, docs, { base: 'https://desk.example' })
      expect(letter?.text).toContain('（代李某）')
      const { reminderOf } = await import('../../src/operations/reminderOf.ts')
      const reminder = await reminderOf(await requestOf(desk.payload, office.editor), submitted.id)
      expect(reminder.persons).toEqual(expect.arrayContaining(['李某', '王某（代 李某）']))
    })

    it('a deputy passes her stage; row, versions, sheets and audit say for whom', async () => {
      const actions = await actionsOf(wang, submitted)
      expect(actions('pass')).toMatchObject({ allowed: true, standsFor: '李某' })
      expect((await actionsOf(li, submitted))('pass')).not.toHaveProperty('standsFor')
      const { status } = await act(wang, submitted, { transition: 'pass', proofread: true })
      expect(status).toBe(200)
      const row = await desk.payload.findByID({
        ...{ collection: 'reports', id: submitted.id, depth: 0 },
      })
      const by = { person: wang.id, standsFor: li.id }
      expect(row).toMatchObject({
        workflowState: 'clearance',
        passes: [by],
        lastTransition: { actor: wang.id, standsFor: li.id },
      })
      expect((await auditOf(desk.payload, submitted.id)).at(-1)).toMatchObject({
        ...{ action: 'report.pass', actor: wang.id, standsFor: li.id },
      })
      const { verifyAudit } = await import('../../src/operations/audit/verifyAudit.ts')
      expect(await verifyAudit(desk.payload)).toMatchObject({ isWhole: true })
      const { loadSheet } = await import('../../src/operations/sheets/loadSheet.ts')
      const sheet = await loadSheet(await requestOf(desk.payload, wang), { id: submitted.id })
      expect(sheet.round?.passes).toMatchObject([{ person: '王某（代 李某）' }])
      const { listVersions } = await import('../../src/operations/comparing/listVersions.ts')
      const place = { collection: 'reports', id: submitted.id, page: 1 } as const
      const { versions } = await listVersions(await requestOf(desk.payload, wang), place)
      expect(versions[0]).toMatchObject({ name: '王某（代 李某）' })
      const { loadWorkflowRecord } = await import('../../src/admin/workflow/loadWorkflowRecord.ts')
      const record = await loadWorkflowRecord(await requestOf(desk.payload, wang), row)
      expect(record.passes).toMatchObject([{ person: '王某（代 李某）' }])
    })

    it('the person herself stays able to act', async () => {
      const other = await report(office.editor, 2015)
      await walkTo(desk.payload, office, other, 'firstReview')
      const passed = await transition(desk.payload, li, other, {
        ...{ transition: 'pass', proofread: true },
      })
      expect(passed.passes).toMatchObject([{ person: li.id }])
      expect(passed.passes?.[0]).not.toHaveProperty('standsFor')
    })

    it('who stands for an editor writes and comments as her deputy, and neither of the two passes it', async () => {
      const { payload } = desk
      const zhao = await makePerson(payload, [{ ...organizationOf(), roles: ['reviewer'] }], '赵某')
      const qian = await makePerson(
        payload,
        [{ ...organizationOf(), roles: ['editor', 'reviewer'] }],
        '钱某',
      )
      expect((await name(qian, qian, { deputy: zhao.id })).status).toBe(200)
      const draft = await report(office.editor, 2014)
      const [section] = await sectionsOf(payload, draft)
      if (!section) throw new Error('no section')
      const { revision } = section
      const saved = await ask(zhao, 'PATCH', `/sections/${section.id}?depth=0`, {
        ...{ body: richText('全年主动公开政府信息4条。'), revision },
      })
      expect(saved.status).toBe(200)
      expect((await sectionsOf(payload, draft))[0]).toMatchObject({
        ...{ savedBy: zhao.id, savedFor: qian.id },
        contributions: expect.arrayContaining([
          { person: zhao.id, standsFor: qian.id, baseEdition: 0, what: 'content' },
        ]),
      })
      const comment = await ask(zhao, 'POST', '/comments?depth=0', {
        ...{ text: '请核对', about: { relationTo: 'sections', value: section.id } },
      })
      // She comments in her own right: a reviewer does.
      expect(comment.body).toMatchObject({ doc: { author: zhao.id, authorFor: null } })

      await explainFindings(payload, office.editor, draft.id)
      expect((await act(zhao, draft, { transition: 'submit' })).status).toBe(200)
      const row = await payload.findByID({ collection: 'reports', id: draft.id, depth: 0 })
      expect(row).toMatchObject({ submittedBy: zhao.id, submittedFor: qian.id })
      for (const person of [zhao, qian]) {
        expect((await actionsOf(person, draft))('pass')).toMatchObject({
          allowed: false,
          refusals: [{ guard: 'isNotContributor' }],
        })
      }
      expect((await actionsOf(qian, draft))('recall')?.allowed).toBe(true)
      expect((await act(zhao, draft, { transition: 'recall' })).status).toBe(200)
      expect((await end(qian, qian)).status).toBe(200)
      expect(refusedWith(await act(zhao, draft, { transition: 'submit' })).code).toBe(
        'NOT_PERMITTED',
      )
    })

    it('deputy and person are one of the persons who have to be two', async () => {
      await setRules(desk.payload, office, { minimumPersons: 2 })
      const leader = await makePerson(
        desk.payload,
        [{ ...organizationOf(), roles: ['reviewer', 'clearanceOfficer', 'signatory'] }],
        '领导',
      )
      expect((await name(leader, leader)).status).toBe(200)
      const signed = await report(office.editor, 2013)
      await explainFindings(desk.payload, office.editor, signed.id)
      await transition(desk.payload, office.editor, signed, { transition: 'submit' })
      await transition(desk.payload, leader, signed, { transition: 'pass', proofread: true })
      const clear = { transition: 'pass', proofread: true, outcome: 'disclose' }
      expect((await act(wang, signed, clear)).status).toBe(200)
      for (const person of [leader, wang]) {
        expect((await actionsOf(person, signed))('pass')).toMatchObject({
          refusals: [{ guard: 'enoughPersons' }],
        })
      }
      expect((await actionsOf(office.signatory, signed))('pass')?.allowed).toBe(true)
    })

    it('a deputy has no part in sealing, purging, accounts or naming deputies in the person’s place', async () => {
      const boss = await makePerson(
        desk.payload,
        [{ ...organizationOf(), roles: ['signatory', 'publisher'] }],
        '主任',
      )
      expect((await name(boss, boss)).status).toBe(200)
      const [section] = await sectionsOf(desk.payload, submitted)
      const reason = { reason: '误录' }
      for (const [path, code] of [
        [`/sections/${section?.id}/purge`, 'NOT_PERMITTED'],
        [`/reports/${submitted.id}/purge`, 'NOT_PERMITTED'],
        [`/users/${li.id}/one-time-password`, 'NOT_PERMITTED'],
        [`/users/${li.id}/close`, 'NOT_PERMITTED'],
        ['/users/unlock', 'NOT_PERMITTED'],
      ] as const) {
        const answer = await ask(wang, 'POST', path, { ...reason, email: li.email })
        expect({ path, code: refusedWith(answer).code }).toEqual({ path, code })
      }
      const { docs } = await desk.payload.find({
        collection: 'second-person-requests',
        overrideAccess: false,
        disableErrors: true,
        req: await requestOf(desk.payload, wang),
      })
      expect(docs).toEqual([])
      expect(refusedWith(await name(wang, boss, { deputy: li.id })).code).toBe('NOT_PERMITTED')
      expect(refusedWith(await end(wang, boss)).code).toBe('NOT_PERMITTED')
      // No chain: who stands for her stands for what is her own.
      const heir = await makePerson(desk.payload, [{ ...organizationOf(), roles: ['reviewer'] }])
      expect((await name(wang, wang, { deputy: heir.id })).status).toBe(200)
      const { standInsOf } = await import('../../src/access/standIns.ts')
      const roles = standInsOf(await requestOf(desk.payload, heir)).flatMap(({ memberships }) =>
        memberships.flatMap((membership) => membership.roles),
      )
      expect(roles).toEqual(['editor'])
      expect((await end(wang, wang)).status).toBe(200)
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
      const sun = await makePerson(
        desk.payload,
        [{ ...organizationOf(), roles: ['publisher'] }],
        '孙某',
      )
      const zhou = await makePerson(desk.payload, [{ ...organizationOf(), roles: ['editor'] }])
      const days = { deputy: zhou.id, from: day(2), until: day(4) }
      expect((await name(sun, sun, days)).status).toBe(200)
      const on = (ahead: number) => rolesOf(zhou, new Date(Date.now() + ahead * DAY))
      expect([await on(1), await on(2), await on(4), await on(5)]).toEqual([
        ...[[], ['孙某'], ['孙某'], []],
      ])
      // Who administers in the meantime stands for nobody.
      const { revision } = await desk.payload.findByID({ collection: 'users', id: zhou.id })
      const memberships = [{ ...organizationOf(), roles: ['auditor'], scope: 'own' }]
      const granted = await ask(office.securityAdministrator, 'PATCH', `/users/${zhou.id}`, {
        ...{ memberships, revision },
      })
      expect(granted.status).toBe(200)
      expect(await on(3)).toEqual([])
    })

    it('with the account of either, also when that is opened again; closing asks why and tells the audit', async () => {
      const now = new Date()
      const wu = await makePerson(
        desk.payload,
        [{ ...organizationOf(), roles: ['publisher'] }],
        '吴某',
      )
      const zheng = await makePerson(
        desk.payload,
        [{ ...organizationOf(), roles: ['editor'] }],
        '郑某',
      )
      const close = (person: User, body: object) =>
        ask(office.systemAdministrator, 'POST', `/users/${person.id}/close`, body)
      const reopen = (person: User) =>
        ask(office.systemAdministrator, 'POST', `/users/${person.id}/reopen`)
      for (const gone of [zheng, wu]) {
        expect((await name(wu, wu, { deputy: zheng.id })).status).toBe(200)
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
