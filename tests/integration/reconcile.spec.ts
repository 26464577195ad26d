import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { caretaker } from '../../src/operations/caretaker.ts'
import { insertEdition } from '../../src/operations/insertEdition.ts'
import { loadWorkingReport } from '../../src/operations/loadWorkingReport.ts'
import { publishReport } from '../../src/operations/publishReport.ts'
import { reconcile } from '../../src/operations/reconcile.ts'
import { reportSubject } from '../../src/operations/reportSubject.ts'
import { writeReportChange } from '../../src/operations/writeReportChange.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { dropHalf, takeDownHalf } from '../support/halfDone.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { tamper } from '../support/tamper.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('what a crash left undone is finished by whoever comes next', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let year = 2010
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    const draft = await makeSmallReport(desk.payload, office.editor, { organization, year })
    report = await walkTo(desk.payload, office, draft, 'signed')
  })

  const judged = async () => {
    const req = await requestOf(desk.payload, office.publisher)
    const working = await loadWorkingReport(req, report.id)
    if (!working) throw new Error('There is no such report')
    return { req, report: working.report, ...(await reportSubject(req, working)) }
  }
  /** The process ends after the edition was inserted, before the report's row was written. */
  const publishHalf = async () => {
    const { req, ...publication } = await judged()
    await insertEdition(req, { ...publication, publishedBy: office.publisher.id })
  }
  const act = async (person: User) =>
    rest(desk.payload, person, {
      path: `/reports/${report.id}/actions`,
    })
  const isPublished = async () => {
    const now = await reportNow(desk.payload, report)
    const [edition, ...more] = await editionsOf(desk.payload, report)
    expect(more).toEqual([])
    expect(now).toMatchObject({
      workflowState: 'published',
      revision: report.revision + 1,
      contentHash: edition?.contentHash,
      lastTransition: {
        transition: 'publish',
        actor: office.publisher.id,
        from: 'signed',
        at: edition?.publishedAt,
        revision: report.revision + 1,
      },
    })
    const events = await auditOf(desk.payload, report.id)
    expect(events.filter(({ action }) => action === 'report.publish')).toMatchObject([
      { key: `reports:${report.id}:${report.revision + 1}`, actor: office.publisher.id },
    ])
  }

  it('an edition whose report was not written: looking at the actions finishes it', async () => {
    await publishHalf()
    expect(await reportNow(desk.payload, report)).toMatchObject({ workflowState: 'signed' })
    const { body } = await act(office.auditor)
    expect(body).toMatchObject({ workflowState: 'published', publicState: 'public' })
    await isPublished()
  })

  it('whoever publishes it again makes no second edition', async () => {
    await publishHalf()
    const { revision } = report
    const again = transition(desk.payload, office.publisher, report, {
      transition: 'publish',
      revision,
    })
    expect(await codeOf(again)).toBe('STALE')
    await isPublished()
  })

  it('nobody sends back what is public', async () => {
    await publishHalf()
    const { revision } = report
    const sendBack = { transition: 'sendBack', reason: '改', revision } as const
    expect(await codeOf(transition(desk.payload, office.publisher, report, sendBack))).toBe('STALE')
    await isPublished()
  })

  it('the next decision stands on it', async () => {
    await publishHalf()
    await act(office.editor)
    await transition(desk.payload, office.editor, report, { transition: 'revise', reason: '更正' })
    const events = await auditOf(desk.payload, report.id)
    expect(events.slice(-2).map(({ action }) => action)).toEqual([
      'report.publish',
      'report.revise',
    ])
  })

  it('repeating it changes nothing, and eight who come at once finish it once', async () => {
    await publishHalf()
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(office.publisher)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    await isPublished()
    const before = await reportNow(desk.payload, report)
    await reconcile(await requestOf(desk.payload, office.publisher), before)
    expect(await reportNow(desk.payload, report)).toEqual(before)
    await isPublished()
  })

  it('an event that its row already tells is appended before the next', async () => {
    const { payload } = desk
    const { req, report: signed, subject } = await judged()
    await writeReportChange(req, signed, {
      workflowState: 'draft',
      passes: [],
      contentHash: null,
      openItems: 'all',
      lastTransition: {
        transition: 'sendBack',
        actor: office.publisher.id,
        from: subject.state,
        to: 'draft',
        at: subject.now,
        revision: subject.revision + 1,
        reason: '改一个逗号',
      },
    })
    expect((await auditOf(payload, report.id)).at(-1)?.action).toBe('report.pass')
    await transition(payload, office.editor, report, { transition: 'submit' })
    const events = await auditOf(payload, report.id)
    expect(events.slice(-2)).toMatchObject([
      { action: 'report.sendBack', reason: '改一个逗号', actor: office.publisher.id },
      { action: 'report.submit' },
    ])
  })

  it('who published while another sent back published: what was inserted is public', async () => {
    const { payload } = desk
    const { req, ...publication } = await judged()
    const { revision } = report
    await transition(payload, office.publisher, report, { transition: 'sendBack', reason: '改' })
    const lastTransition = {
      transition: 'publish',
      actor: office.publisher.id,
      from: 'signed',
      to: 'published',
      at: publication.subject.now,
      revision: revision + 1,
    }
    const change = { workflowState: 'published', lastTransition } as const
    await publishReport(req, { ...publication, change })
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'draft',
      publicState: 'public',
      revision: revision + 1,
    })
    const [edition] = await editionsOf(payload, report)
    expect(await auditOf(payload, edition?.id ?? '')).toMatchObject([
      { action: 'report.publish', actor: office.publisher.id },
    ])
  })

  describe('and, where nobody comes, by the process itself', () => {
    const later = () => new Date(Date.now() + 20_000)
    const eventsOf = async (document: string) =>
      (await auditOf(desk.payload, document)).map(({ action }) => action)

    it('what was left while it runs: an edition, a notice, events of a report and of a part', async () => {
      const { payload } = desk
      const look = caretaker(payload)
      await look(new Date())
      await publishHalf()
      const organization = office.organization.id
      const other = await makeSmallReport(payload, office.editor, { organization, year: year + 50 })
      await walkTo(payload, office, other, 'published')
      await takeDownHalf(payload, office, other)
      const third = await makeSmallReport(payload, office.editor, { organization, year: year + 51 })
      const [part] = await sectionsOf(payload, third)
      if (!part) throw new Error('The report has no part')
      await dropHalf(payload, office, part)

      await look(new Date())
      expect(await eventsOf(part.id)).toEqual([])
      await look(later())
      await isPublished()
      expect((await eventsOf(other.id)).at(-1)).toBe('report.takeDown')
      expect(await eventsOf(part.id)).toEqual(['item.drop'])
    })

    it('also where its clock was put back an hour in between', async () => {
      const look = caretaker(desk.payload)
      await look(new Date(Date.now() + 60 * 60_000))
      await publishHalf()
      await look(later())
      await isPublished()
    })

    it('what cannot be finished is logged once, not at each look, and keeps nobody else from it', async () => {
      const { payload } = desk
      const lines: unknown[] = []
      const logger = Object.create(payload.logger, {
        error: { value: (fault: unknown) => lines.push(fault) },
      })
      const look = caretaker(Object.create(payload, { logger: { value: logger } }))
      await look(new Date())
      const organization = office.organization.id
      const broken = await makeSmallReport(payload, office.editor, {
        organization,
        year: year + 60,
      })
      const { id, lastTransition } = broken
      const tell = (transition: unknown) =>
        tamper(payload, { collection: 'reports', id, data: { lastTransition: transition } })
      await tell({ transition: 'unheardOf', actor: '', from: '', to: '', at: '', revision: 1 })
      await publishHalf()
      await look(later()).catch(() => undefined)
      await look(later()).catch(() => undefined)
      expect(lines).toMatchObject([{ subject: id }])
      await isPublished()
      await tell(lastTransition)
      await look(later())
      expect(lines).toHaveLength(1)
    })
  })
})
