import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReportInParts } from '../support/makeReportInParts.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { setRules } from '../support/setRules.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

const NOW = new Date('2026-02-01T09:00:00+08:00')

describe('我的待办: what waits for a person', () => {
  let desk: Desk
  let office: Office
  let stranger: Office
  let report: Report

  const workbench = async (person: User) => {
    const { loadWorkbench } = await import('../../src/operations/workbench/loadWorkbench.ts')
    return loadWorkbench(await requestOf(desk.payload, person), NOW)
  }
  const tasks = async (person: User) =>
    Object.fromEntries(
      (await workbench(person)).reports
        .filter(({ task }) => task !== null)
        .map(({ id, task }) => [id, task]),
    )
  const small = (author: User, { organization }: Office, year: number) =>
    makeSmallReport(desk.payload, author, { organization: organization.id, year })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    stranger = await makeOffice(desk.payload)
    report = await small(office.editor, office, 2016)
    await small(stranger.editor, stranger, 2016)
  })
  afterAll(() => desk.close())

  it('a draft waits for the editors of its organization, and nobody sees that of another', async () => {
    expect(await tasks(office.editor)).toEqual({ [report.id]: 'write' })
    expect(await tasks(office.reviewer)).toEqual({})
    const { reports } = await workbench(office.editor)
    expect(reports.map(({ id }) => id)).toEqual([report.id])
  })

  it('a submitted report waits for those who pass its stage, and stays in sight of whose it is', async () => {
    await walkTo(desk.payload, office, report, 'firstReview')
    expect(await tasks(office.reviewer)).toEqual({ [report.id]: 'pass' })
    expect(await tasks(office.clearanceOfficer)).toEqual({})
    const { reports } = await workbench(office.editor)
    expect(reports).toMatchObject([
      { id: report.id, task: null, isOwn: true, state: 'firstReview' },
    ])
  })

  it('who wrote in it is not asked to pass it, whatever her roles', async () => {
    const organization = office.organization.id
    const both = await makePerson(desk.payload, [{ organization, roles: ['editor', 'reviewer'] }])
    const own = await small(both, office, 2015)
    await walkTo(desk.payload, office, own, 'firstReview')
    expect(await tasks(both)).toEqual({ [report.id]: 'pass' })
    expect(await tasks(office.reviewer)).toEqual({ [report.id]: 'pass', [own.id]: 'pass' })
  })

  it('what was sent back waits for the editors, with the reason and who gave it', async () => {
    await transition(desk.payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '第二部分数字有误',
    })
    const { reports, names } = await workbench(office.editor)
    const line = reports.find(({ id }) => id === report.id)
    expect(line).toMatchObject({ task: 'mend', sentBack: { reason: '第二部分数字有误' } })
    expect(names.get(line?.sentBack?.actor ?? '')).toBe(office.reviewer.name)
  })

  it('a signed report waits for the publisher, and for nobody once it is published', async () => {
    await walkTo(desk.payload, office, report, 'signed')
    expect(await tasks(office.publisher)).toEqual({ [report.id]: 'publish' })
    await transition(desk.payload, office.publisher, report, { transition: 'publish' })
    expect(await tasks(office.publisher)).toEqual({})
  })

  it('parts that are reviewed by themselves wait one by one', async () => {
    const { report: inParts, whole, other } = await makeReportInParts(desk.payload, office, 2014)
    const part = { collection: 'sections', id: whole.id } as const
    await transitionPart(desk.payload, office.editor, part, { transition: 'submit' })
    const waiting = await workbench(office.reviewer)
    expect(waiting.items).toMatchObject([{ id: whole.id, task: 'approve', report: inParts.title }])
    await transitionPart(desk.payload, office.reviewer, part, {
      transition: 'sendBack',
      reason: '请核对',
    })
    expect((await workbench(office.reviewer)).items).toEqual([])
    expect((await workbench(office.editor)).items).toMatchObject([
      { id: whole.id, task: 'mend', last: { reason: '请核对' } },
    ])
    expect(other.id).not.toBe(whole.id)
    await setRules(desk.payload, office, { itemReview: 'whole' })
  })

  it('a chapter waits for whom it was given to', async () => {
    const [given] = (
      await desk.payload.find({
        collection: 'sections',
        where: { 'report.year': { equals: 2014 } },
        sort: '-order',
        depth: 0,
      })
    ).docs
    if (!given) throw new Error('no section')
    const body = { assignee: office.editor.id, revision: given.revision }
    const path = `/sections/${given.id}?depth=0`
    const { status } = await rest(desk.payload, office.editor, { method: 'PATCH', path, body })
    expect(status).toBe(200)
    const { items, progress } = await workbench(office.editor)
    expect(items).toContainEqual(expect.objectContaining({ id: given.id, task: 'write' }))
    const chapters = progress.flatMap((draft) => draft.chapters)
    expect(chapters).toContainEqual(
      expect.objectContaining({ id: given.id, assignee: office.editor.id, standing: 'written' }),
    )
  })

  it('a request of one waits for another who may confirm it, and not for herself', async () => {
    const { payload } = desk
    await transition(payload, office.publisher, report, {
      transition: 'takeDown',
      reason: '误录',
      explanation: '核实中',
    })
    const [edition] = await editionsOf(payload, report)
    const path = `/editions/${edition?.id}/seal`
    const body = { reason: '含个人信息' }
    await rest(payload, office.publisher, { method: 'POST', path, body })
    const waiting = await workbench(office.signatory)
    expect(waiting.requests).toMatchObject([{ act: 'seal', reason: '含个人信息' }])
    for (const person of [office.publisher, office.auditor, office.editor, stranger.signatory]) {
      expect((await workbench(person)).requests).toEqual([])
    }
  })

  it('a report of last year that nobody began is due, for those who would write it', async () => {
    const organization = office.organization.name
    expect((await workbench(office.editor)).missing).toMatchObject([
      { organization, year: 2025, due: { day: '2026-03-31', daysLeft: 58 } },
    ])
    expect((await workbench(office.reviewer)).missing).toEqual([])
  })

  it('open comments are told with what they are about, and those of another office are not', async () => {
    const { payload } = desk
    const own = await small(office.editor, office, 2013)
    const comment = (person: User, about: Report, text: string) =>
      rest(payload, person, {
        method: 'POST',
        path: '/comments',
        body: { text, about: { relationTo: 'reports', value: about.id } },
      })
    await comment(office.reviewer, own, '请补充数据')
    const [foreign] = (
      await payload.find({
        collection: 'reports',
        where: { organization: { equals: stranger.organization.id } },
      })
    ).docs
    if (!foreign) throw new Error('no report')
    await comment(stranger.reviewer, foreign, '他处的批注')
    const { comments, names } = await workbench(office.editor)
    expect(comments).toMatchObject({
      total: 1,
      shown: [{ text: '请补充数据', label: own.title, about: { id: own.id } }],
    })
    expect(names.get(comments.shown[0]?.author ?? '')).toBe(office.reviewer.name)
  })

  it('the number of queries does not grow with what there is', async () => {
    const { db } = desk.payload
    const queriesOf = async () => {
      const { find, findGlobal, count } = db
      let asked = 0
      const counting =
        <T extends unknown[], R>(read: (...args: T) => R) =>
        (...args: T): R => {
          asked += 1
          return read.apply(db, args)
        }
      Object.assign(db, {
        find: counting(find),
        findGlobal: counting(findGlobal),
        count: counting(count),
      })
      await workbench(office.editor)
      Object.assign(db, { find, findGlobal, count })
      return asked
    }
    const before = await queriesOf()
    for (const year of [2009, 2010, 2011]) await small(office.editor, office, year)
    expect(await queriesOf()).toBe(before)
    expect(before).toBeGreaterThan(5)
  })
})
