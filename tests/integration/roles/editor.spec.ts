import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../../src/payload-types.ts'
import { attach } from '../../support/attach.ts'
import { codeOf } from '../../support/codeOf.ts'
import { makeEmptyReport } from '../../support/makeEmptyReport.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { makeSmallReport } from '../../support/makeSmallReport.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { requestOf } from '../../support/requestOf.ts'
import { rest } from '../../support/rest.ts'
import { saveSection } from '../../support/saveSection.ts'
import { transition } from '../../support/transition.ts'

describe('an editor', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('submits, recalls what she submitted and revises what is published, nothing else', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.editor, reports)).toEqual({
      draft: ['submit'],
      firstReview: ['recall'],
      clearance: [],
      signature: [],
      signed: [],
      published: ['revise'],
    })
  })

  it('writes reports, their parts and attachments', async () => {
    const { payload, office, reports } = desk
    const organization = office.organization.id
    await makeEmptyReport(payload, office.editor, { organization, year: 2020 })
    const section = await makeSection(payload, office.editor, { report: reports.draft.id })
    await saveSection(payload, office.editor, section, { heading: '改', revision: 1 })
    await attach(payload, office.editor, reports.draft)
  })

  it('writes nothing once it is submitted', async () => {
    const { payload, office, reports } = desk
    const { draft: _draft, ...others } = reports
    for (const { id } of Object.values(others)) {
      const write = makeSection(payload, office.editor, { report: id })
      expect(await codeOf(write)).toBe('WRONG_STATE')
    }
  })

  it('publishes nothing', async () => {
    const { payload, office, reports } = desk
    const publish = transition(payload, office.editor, reports.signed, { transition: 'publish' })
    expect(await codeOf(publish)).toBe('NOT_PERMITTED')
  })

  it('passes nothing, not even what others wrote', async () => {
    const { payload, office, reports } = desk
    for (const report of [reports.firstReview, reports.clearance, reports.signature]) {
      const pass = { transition: 'pass', proofread: true, outcome: 'disclose' } as const
      expect(await codeOf(transition(payload, office.editor, report, pass))).toBe('NOT_PERMITTED')
    }
  })

  it('writes neither editions nor notices, and reads no audit', async () => {
    const { payload, office } = desk
    for (const path of ['/editions', '/notices', '/renditions', '/audit-events']) {
      const answer = await rest(payload, office.editor, { method: 'POST', path, body: {} })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await rest(payload, office.editor, { path: '/audit-events' })).status).toBe(403)
    expect((await rest(payload, office.editor, { path: '/editions' })).status).toBe(200)
  })

  describe('is told on the page of a report', () => {
    const factsFor = async (report: Pick<Report, 'id'>, person: User) => {
      const { outlineFacts } = await import('../../../src/operations/outline/outlineFacts.ts')
      const { loadWorkingReport } = await import('../../../src/operations/loadWorkingReport.ts')
      const { findingsOnReport } =
        await import('../../../src/operations/checking/findingsOnReport.ts')
      const working = await loadWorkingReport(await requestOf(desk.payload, person), report.id)
      if (!working) throw new Error('The report is gone')
      const { findings } = await findingsOnReport(await requestOf(desk.payload, person), report.id)
      return outlineFacts(await requestOf(desk.payload, person), {
        working,
        findings: findings.map(({ document }) => document),
      })
    }
    const draft = async () => {
      const { payload, office } = desk
      const report = await makeSmallReport(payload, office.editor, {
        organization: office.organization.id,
        year: 2021,
      })
      const empty = await makeSection(payload, office.editor, {
        report: report.id,
        heading: '空白一章',
        text: '',
      })
      return { report, empty }
    }
    let made: Awaited<ReturnType<typeof draft>>
    beforeAll(async () => {
      made = await draft()
    })
    const partOf = async (person: User) => {
      const { parts } = await factsFor(made.report, person)
      const part = parts[made.empty.id]
      if (!part) throw new Error('The part is not told of')
      return part
    }
    const act = (person: User, path: string, method: 'PATCH' | 'POST', body: object) =>
      rest(desk.payload, person, { method, path: `/sections/${made.empty.id}${path}`, body })

    it('what she may do with a part, and the server then does it, each with the revision that was told', async () => {
      const { editor } = desk.office
      const first = await partOf(editor)
      expect(first).toMatchObject({
        isTold: false,
        assignee: null,
        may: { assign: true, move: true, drop: true, restore: false },
      })
      const { editors } = await factsFor(made.report, editor)
      expect(editors).toEqual([{ id: editor.id, name: 'editor' }])
      const { revision } = first
      const assigned = await act(editor, '', 'PATCH', { assignee: editor.id, revision })
      expect(assigned.status).toBe(200)
      expect((await act(editor, '', 'PATCH', { order: 'Zz', revision })).status).toBe(409)

      const second = await partOf(editor)
      expect(second.assignee).toEqual({ id: editor.id, name: 'editor' })
      const moved = await act(editor, '', 'PATCH', { order: 'Zz', revision: second.revision })
      expect(moved.status).toBe(200)
      const third = await partOf(editor)
      const dropped = await act(editor, '/transitions', 'POST', {
        transition: 'drop',
        reason: '并入他章',
        revision: third.revision,
      })
      expect(dropped.status).toBe(200)
      const fourth = await partOf(editor)
      expect(fourth).toMatchObject({
        state: 'dropped',
        may: { assign: false, drop: false, restore: true },
      })
      const restored = await act(editor, '/transitions', 'POST', {
        transition: 'restore',
        revision: fourth.revision,
      })
      expect(restored.status).toBe(200)
    })

    it('nothing else: nothing is offered to who does not write, nor in a report that is submitted', async () => {
      const { office, reports } = desk
      const nothing = { assign: false, move: false, drop: false, restore: false }
      for (const person of [office.reviewer, office.publisher, office.auditor]) {
        expect((await partOf(person)).may).toEqual(nothing)
        expect(await factsFor(made.report, person)).toMatchObject({ mayAdd: false, editors: [] })
      }
      for (const state of ['firstReview', 'signed', 'published'] as const) {
        const { parts, mayAdd } = await factsFor(reports[state], office.editor)
        expect(mayAdd).toBe(false)
        for (const { may } of Object.values(parts)) expect(may).toEqual(nothing)
      }
    })

    it('how many comments on a part nobody has resolved', async () => {
      const { payload, office } = desk
      const comment = await rest(payload, office.reviewer, {
        method: 'POST',
        path: '/comments',
        body: { about: { relationTo: 'sections', value: made.empty.id }, text: '请补写' },
      })
      expect(comment.status).toBe(201)
      expect((await partOf(office.editor)).comments).toBe(1)
      const id: unknown = Reflect.get(Object(comment.body['doc']), 'id')
      await rest(payload, office.reviewer, {
        method: 'PATCH',
        path: `/comments/${String(id)}`,
        body: { isResolved: true },
      })
      expect((await partOf(office.editor)).comments).toBe(0)
    })
  })
})
