import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { countAll } from '../support/countAll.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReportInParts } from '../support/makeReportInParts.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

describe('提醒: people are told of what waits for them', () => {
  let desk: Desk
  let office: Office
  let stranger: Office
  let report: Report

  const alertsOf = async (person: User) => {
    const { loadAlerts } = await import('../../src/operations/alerts/loadAlerts.ts')
    return loadAlerts(await requestOf(desk.payload, person))
  }
  const told = async (person: User) =>
    (await alertsOf(person)).alerts.map(({ kind, state }) =>
      kind === 'waits' ? `waits ${state}` : kind,
    )
  const read = (person: User | null, which: unknown) =>
    rest(desk.payload, person, { method: 'POST', path: '/users/alerts/read', body: { which } })
  const readAll = async (): Promise<void> => {
    await desk.payload.delete({ collection: 'alerts', where: { id: { exists: true } } })
  }

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    stranger = await makeOffice(desk.payload)
    report = await makeSmallReport(desk.payload, office.editor, {
      organization: office.organization.id,
      year: 2016,
    })
  })
  afterAll(() => desk.close())

  it('who may pass the stage is told of it, and neither who submitted nor anybody elsewhere', async () => {
    await walkTo(desk.payload, office, report, 'firstReview')
    expect(await told(office.reviewer)).toEqual(['waits firstReview'])
    for (const person of [office.editor, office.clearanceOfficer, stranger.reviewer]) {
      expect(await told(person)).toEqual([])
    }
    const [alert] = (await alertsOf(office.reviewer)).alerts
    expect(alert).toMatchObject({
      ...{ document: report.id, actor: office.editor.name, isRead: false },
      title: { name: report.title },
    })
  })

  it('a reminder names those for whom it waits, since when and until when, to whoever may read it', async () => {
    const path = `/reports/${report.id}/reminder`
    const { body } = await rest(desk.payload, office.editor, { path })
    expect(body).toMatchObject({
      ...{ title: report.title, state: 'firstReview', task: 'pass' },
      ...{ persons: [office.reviewer.name], due: { day: '2017-03-31' } },
    })
    expect((await rest(desk.payload, stranger.editor, { path })).status).toBe(404)
  })

  it('who contributed is not told of a stage that she may not pass', async () => {
    const organization = office.organization.id
    const both = await makePerson(desk.payload, [{ organization, roles: ['editor', 'reviewer'] }])
    const own = await makeSmallReport(desk.payload, both, { organization, year: 2015 })
    await walkTo(desk.payload, office, own, 'firstReview')
    expect(await told(both)).toEqual([])
    expect(await told(office.reviewer)).toEqual(['waits firstReview', 'waits firstReview'])
  })

  it('the editors are told what was sent back, and those who took part that it was published', async () => {
    await transition(desk.payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '第二部分数字有误',
    })
    expect(await told(office.editor)).toEqual(['sentBack'])
    await walkTo(desk.payload, office, report, 'signed')
    expect(await told(office.publisher)).toEqual(['waits signed'])
    await transition(desk.payload, office.publisher, report, { transition: 'publish' })
    expect(await told(office.signatory)).toEqual(['published', 'waits signature'])
    expect((await told(office.editor))[0]).toBe('published')
    expect(await told(office.publisher)).toEqual(['waits signed'])
  })

  it('a part that is reviewed by itself, a chapter that is given to somebody', async () => {
    await readAll()
    const { whole, other } = await makeReportInParts(desk.payload, office, 2014)
    const part = { collection: 'sections', id: whole.id } as const
    await transitionPart(desk.payload, office.editor, part, { transition: 'submit' })
    expect(await told(office.reviewer)).toEqual(['waits inReview'])
    const sendBack = { transition: 'sendBack', reason: '请核对' }
    await transitionPart(desk.payload, office.reviewer, part, sendBack)
    expect(await told(office.editor)).toEqual(['sentBack'])

    const organization = office.organization.id
    const colleague = await makePerson(desk.payload, [{ organization, roles: ['editor'] }])
    const give = async (assignee: User) => {
      const { revision } = await desk.payload.findByID({ collection: 'sections', id: other.id })
      const path = `/sections/${other.id}?depth=0`
      const body = { assignee: assignee.id, revision }
      expect(
        (await rest(desk.payload, office.editor, { method: 'PATCH', path, body })).status,
      ).toBe(200)
    }
    await give(colleague)
    await give(office.editor)
    await give(colleague)
    expect(await told(colleague)).toEqual(['assigned', 'assigned'])
    // She took it herself.
    expect(await told(office.editor)).toEqual(['sentBack'])
  })

  it('a comment, an answer to it, and what became of a suggestion', async () => {
    await readAll()
    const organization = office.organization.id
    const draft = await makeSmallReport(desk.payload, office.editor, { organization, year: 2013 })
    const [section] = await sectionsOf(desk.payload, draft)
    const about = { relationTo: 'sections', value: section?.id }
    const say = async (person: User, body: object) => {
      const sent = { method: 'POST', path: '/comments?depth=0', body } as const
      const { body: answer, status } = await rest(desk.payload, person, sent)
      expect(status).toBe(201)
      const { id }: { id: string } = Object(answer['doc'])
      return id
    }
    const remark = await say(office.reviewer, { text: '请补充数据', about })
    expect(await told(office.editor)).toEqual(['commented'])
    await say(office.editor, { text: '已补充', about, replyTo: remark })
    expect(await told(office.reviewer)).toEqual(['answered'])
    const suggestion = { text: '改写', about, kind: 'suggestion', field: 'heading' }
    const heading = section?.heading ?? ''
    const id = await say(office.reviewer, { ...suggestion, quote: heading, replacement: '总体' })
    expect(await told(office.editor)).toContain('suggested')
    const path = `/comments/${id}/decline`
    expect(
      (await rest(desk.payload, office.editor, { method: 'POST', path, body: {} })).status,
    ).toBe(200)
    expect((await told(office.reviewer))[0]).toBe('declined')
    expect(await told(stranger.editor)).toEqual([])
  })

  it('a second person is asked for, once, and never who asked', async () => {
    await readAll()
    const { payload } = desk
    const takeDown = { transition: 'takeDown', reason: '误录', explanation: '核实中' }
    await transition(payload, office.publisher, report, takeDown)
    const [edition] = await editionsOf(payload, report)
    const path = `/editions/${edition?.id}/seal`
    await rest(payload, office.publisher, { method: 'POST', path, body: { reason: '含个人信息' } })
    expect((await told(office.signatory)).toSorted()).toEqual(['secondPerson', 'takenDown'])
    expect(await told(office.publisher)).toEqual([])
  })

  it('what a crash left untold is told by the next look, and nothing twice', async () => {
    await readAll()
    const { payload } = desk
    await payload.delete({ collection: 'alert-sources', where: { id: { exists: true } } })
    const { completeAlerts } = await import('../../src/operations/alerts/completeAlerts.ts')
    const window = { since: new Date(0), until: new Date(Date.now() + 60_000) }
    await Promise.all([completeAlerts(payload, window), completeAlerts(payload, window)])
    const all = () => countAll(payload, 'alerts')
    const first = await all()
    expect(await told(office.signatory)).toContain('secondPerson')
    expect(
      (await told(office.reviewer)).filter((each) => each === 'waits firstReview'),
    ).toHaveLength(1)
    await completeAlerts(payload, window)
    expect(await all()).toBe(first)
  })

  it('what is due in a week and a day is told to those who write it, also where nobody has begun', async () => {
    await readAll()
    const { tellingOfDues } = await import('../../src/operations/alerts/completeAlerts.ts')
    const tell = () => undefined
    const look = async (day: string) =>
      tellingOfDues(desk.payload, { tell })(new Date(`${day}T09:00:00+08:00`))
    for (const day of ['2026-03-01', '2026-03-25', '2026-03-26', '2026-03-31', '2026-04-02']) {
      await look(day)
    }
    const { alerts } = await alertsOf(stranger.editor)
    expect(alerts.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      ...['overdue 2026-03-31', 'dueSoon 2026-03-31', 'dueSoon 2026-03-31'],
    ])
    expect(await told(stranger.publisher)).toEqual([])
  })

  it('are read and marked by whose they are alone', async () => {
    const [own] = (await alertsOf(stranger.editor)).alerts
    expect((await read(office.editor, [own?.id])).status).toBe(200)
    expect((await alertsOf(stranger.editor)).unread).toBe(3)
    expect((await read(stranger.editor, [own?.id])).body).toEqual({ unread: 2 })
    expect((await read(stranger.editor, 'all')).body).toEqual({ unread: 0 })
    expect((await read(null, 'all')).status).toBe(403)
    expect((await read(stranger.editor, { person: 'x' })).status).toBe(400)
    for (const path of ['/alerts', '/alert-sources']) {
      expect((await rest(desk.payload, office.systemAdministrator, { path })).status).toBe(404)
    }
  })
})
