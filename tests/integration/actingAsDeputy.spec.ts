import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { type DeputyWorld, makeDeputyWorld } from '../support/makeDeputyWorld.ts'
import type { Office } from '../support/makeOffice.ts'
import { findingsOf } from '../support/findingsOf.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { setRules } from '../support/setRules.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('代理: what somebody does in the place of another', () => {
  let desk: Desk
  let world: DeputyWorld
  let office: Office
  let li: User
  let wang: User
  let submitted: Report

  const report = (author: User, year: number) =>
    makeSmallReport(desk.payload, author, { organization: office.organization.id, year })

  beforeAll(async () => {
    desk = await bootDesk()
    world = await makeDeputyWorld(desk.payload)
    ;({ office, li, wang } = world)

    submitted = await report(office.editor, 2016)
    expect((await world.name(li, li)).status).toBe(200)
    await walkTo(desk.payload, office, submitted, 'firstReview')
  })
  afterAll(() => desk.close())

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
    expect(await world.offered(wang, submitted, 'pass')).toMatchObject({
      allowed: true,
      standsFor: '李某',
    })
    expect(await world.offered(li, submitted, 'pass')).not.toHaveProperty('standsFor')
    const { status } = await world.act(wang, submitted, { transition: 'pass', proofread: true })
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
    const zhao = await world.person(['reviewer'], '赵某')
    const qian = await world.person(['editor', 'reviewer'], '钱某')
    expect((await world.name(qian, qian, { deputy: zhao.id })).status).toBe(200)
    const draft = await report(office.editor, 2014)
    const [section] = await sectionsOf(payload, draft)
    if (!section) throw new Error('no section')
    const { revision } = section
    const saved = await world.ask(zhao, 'PATCH', `/sections/${section.id}?depth=0`, {
      ...{ body: richText('全年主动公开政府信息4条。'), revision },
    })
    expect(saved.status).toBe(200)
    expect((await sectionsOf(payload, draft))[0]).toMatchObject({
      ...{ savedBy: zhao.id, savedFor: qian.id },
      contributions: expect.arrayContaining([
        { person: zhao.id, standsFor: qian.id, baseEdition: 0, what: 'content' },
      ]),
    })
    const comment = await world.ask(zhao, 'POST', '/comments?depth=0', {
      ...{ text: '请核对', about: { relationTo: 'sections', value: section.id } },
    })
    // She comments in her own right: a reviewer does.
    expect(comment.body).toMatchObject({ doc: { author: zhao.id, authorFor: null } })

    const name = '赵某（代 钱某）'
    const path = `/sections/${section.id}`
    const stale = await world.ask(office.editor, 'PATCH', path, { heading: '又改', revision })
    expect(JSON.stringify(stale.body)).toContain(name)
    const look = (person: User) =>
      world.ask(person, 'POST', `${path}/presence`, { page: `page-of-${person.id}` })
    await look(zhao)
    const present = { others: [{ name }], savedBy: name }
    expect((await look(office.editor)).body).toMatchObject(present)

    const found = await findingsOf(payload, zhao, draft)
    const explained = await world.ask(zhao, 'PATCH', `/reports/${draft.id}`, {
      revision: found.revision,
      explanations: found.findings.flatMap(({ key, isExplainable }) =>
        isExplainable ? [{ key, text: '已由代理人核对。' }] : [],
      ),
    })
    expect(explained.status).toBe(200)
    const { findings } = await findingsOf(payload, office.editor, draft)
    const said = findings.flatMap(({ explanation }) => explanation ?? [])
    expect(said.length).toBeGreaterThan(0)
    const by = { person: zhao.id, standsFor: qian.id, name }
    for (const each of said) expect(each).toMatchObject(by)
    expect((await world.act(zhao, draft, { transition: 'submit' })).status).toBe(200)
    const row = await payload.findByID({ collection: 'reports', id: draft.id, depth: 0 })
    expect(row).toMatchObject({ submittedBy: zhao.id, submittedFor: qian.id })
    for (const person of [zhao, qian]) {
      expect(await world.offered(person, draft, 'pass')).toMatchObject({
        allowed: false,
        refusals: [{ guard: 'isNotContributor' }],
      })
    }
    expect((await world.offered(qian, draft, 'recall'))?.allowed).toBe(true)
    expect((await world.act(zhao, draft, { transition: 'recall' })).status).toBe(200)
    expect((await world.end(qian, qian)).status).toBe(200)
    expect(refusedWith(await world.act(zhao, draft, { transition: 'submit' })).code).toBe(
      'NOT_PERMITTED',
    )
  })

  it('what a deputy publishes and takes down is told to the audit with whom she stood for', async () => {
    const boss = await world.person(['publisher', 'signatory'], '主任')
    expect((await world.name(boss, boss)).status).toBe(200)
    const signed = await report(office.editor, 2012)
    await walkTo(desk.payload, office, signed, 'signed')
    expect((await world.act(wang, signed, { transition: 'publish' })).status).toBe(200)
    const words = { reason: '误录', explanation: '核实中' }
    expect((await world.act(wang, signed, { transition: 'takeDown', ...words })).status).toBe(200)
    const told = (await auditOf(desk.payload)).filter(({ actor, standsFor }) => {
      return actor === wang.id && standsFor === boss.id
    })
    expect(told.map(({ action }) => action).toSorted()).toEqual([
      ...['edition.publish', 'notice.publish', 'report.publish', 'report.takeDown'],
    ])
    expect((await world.end(boss, boss)).status).toBe(200)
  })

  it('deputy and person are one of the persons who have to be two', async () => {
    await setRules(desk.payload, office, { minimumPersons: 2 })
    const leader = await world.person(['reviewer', 'clearanceOfficer', 'signatory'], '领导')
    expect((await world.name(leader, leader)).status).toBe(200)
    const signed = await report(office.editor, 2013)
    await explainFindings(desk.payload, office.editor, signed.id)
    await transition(desk.payload, office.editor, signed, { transition: 'submit' })
    await transition(desk.payload, leader, signed, { transition: 'pass', proofread: true })
    const clear = { transition: 'pass', proofread: true, outcome: 'disclose' }
    expect((await world.act(wang, signed, clear)).status).toBe(200)
    for (const person of [leader, wang]) {
      expect(await world.offered(person, signed, 'pass')).toMatchObject({
        refusals: [{ guard: 'enoughPersons' }],
      })
    }
    expect((await world.offered(office.signatory, signed, 'pass'))?.allowed).toBe(true)
  })

  it('a deputy has no part in sealing, purging, accounts or naming deputies in the person’s place', async () => {
    const boss = await world.person(['signatory', 'publisher'], '主任')
    expect((await world.name(boss, boss)).status).toBe(200)
    const [section] = await sectionsOf(desk.payload, submitted)
    const reason = { reason: '误录' }
    for (const [path, code] of [
      [`/sections/${section?.id}/purge`, 'NOT_PERMITTED'],
      [`/reports/${submitted.id}/purge`, 'NOT_PERMITTED'],
      [`/users/${li.id}/one-time-password`, 'NOT_PERMITTED'],
      [`/users/${li.id}/close`, 'NOT_PERMITTED'],
      ['/users/unlock', 'NOT_PERMITTED'],
    ] as const) {
      const answer = await world.ask(wang, 'POST', path, { ...reason, email: li.email })
      expect({ path, code: refusedWith(answer).code }).toEqual({ path, code })
    }
    const { docs } = await desk.payload.find({
      collection: 'second-person-requests',
      overrideAccess: false,
      disableErrors: true,
      req: await requestOf(desk.payload, wang),
    })
    expect(docs).toEqual([])
    expect(refusedWith(await world.name(wang, boss, { deputy: li.id })).code).toBe('NOT_PERMITTED')
    expect(refusedWith(await world.end(wang, boss)).code).toBe('NOT_PERMITTED')
    // No chain: who stands for her stands for what is her own.
    const heir = await world.person(['reviewer'])
    expect((await world.name(wang, wang, { deputy: heir.id })).status).toBe(200)
    const { standInsOf } = await import('../../src/access/standIns.ts')
    const roles = standInsOf(await requestOf(desk.payload, heir)).flatMap(({ memberships }) =>
      memberships.flatMap((membership) => membership.roles),
    )
    expect(roles).toEqual(['editor'])
    expect((await world.end(wang, wang)).status).toBe(200)
  })
})
