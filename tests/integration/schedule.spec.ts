import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { startPublisher } from '../support/startPublisher.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const DAY = 24 * 60 * 60 * 1000

describe('publication at a time that was set', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let year = 2013
  const tomorrow = new Date(Date.now() + DAY)
  const publishAt = tomorrow.toISOString()

  const schedule = (at: string = publishAt) =>
    transition(desk.payload, office.publisher, report, { transition: 'schedule', publishAt: at })
  const look = async (now: Date) => {
    const { publishDue } = await import('../../src/operations/publishDue.ts')
    await publishDue(desk.payload, now)
  }
  const rename = (name: string) =>
    desk.payload.update({
      collection: 'organizations',
      id: office.organization.id,
      data: { name },
      depth: 0,
    })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    await walkTo(desk.payload, office, report, 'signed')
  })

  it('is done by the system, at that time and not before, once', async () => {
    expect(await schedule()).toMatchObject({ workflowState: 'scheduled', publishAt })
    await look(new Date(tomorrow.getTime() - 1))
    expect(await editionsOf(desk.payload, report)).toEqual([])
    await look(tomorrow)
    await look(new Date(tomorrow.getTime() + DAY))
    const [edition, ...more] = await editionsOf(desk.payload, report)
    expect(more).toEqual([])
    expect(edition).toMatchObject({ number: 1, publishedBy: 'system' })
    expect(await reportNow(desk.payload, report)).toMatchObject({
      workflowState: 'published',
      publicState: 'public',
      publishAt: null,
      lastTransition: { transition: 'publish', actor: 'system', from: 'scheduled' },
    })
    expect((await auditOf(desk.payload, report.id)).slice(-2)).toMatchObject([
      { action: 'report.schedule', actor: office.publisher.id },
      { action: 'report.publish', actor: 'system', from: 'scheduled', to: 'published' },
    ])
  })

  it('is set by the publisher for a time ahead', async () => {
    for (const at of [undefined, new Date(0).toISOString()]) {
      const attempt = transition(desk.payload, office.publisher, report, {
        transition: 'schedule',
        publishAt: at,
      })
      expect((await refusalOf(attempt)).refusals).toMatchObject([
        { guard: 'publishAtIsAhead', field: 'publishAt' },
      ])
    }
    const body = { transition: 'schedule', publishAt: 'tomorrow', revision: 5 }
    const path = `/reports/${report.id}/transitions`
    const answer = await rest(desk.payload, office.publisher, { method: 'POST', path, body })
    expect(answer).toMatchObject({ status: 400 })
    const other = transition(desk.payload, office.signatory, report, {
      transition: 'schedule',
      publishAt,
    })
    expect(await codeOf(other)).toBe('NOT_PERMITTED')
    const { revision } = await reportNow(desk.payload, report)
    const mutation = `mutation { transitionReport(id: "${report.id}", transition: "schedule",
      revision: ${revision}, publishAt: "2999-01-01T09:00:00+08:00") { workflowState publishAt } }`
    expect((await deskGraphql(desk.payload, office.publisher, mutation)).data).toEqual({
      transitionReport: {
        workflowState: 'scheduled',
        publishAt: new Date('2999-01-01T01:00:00.000Z'),
      },
    })
  })

  it('can be unscheduled, published ahead of its time, sent back or taken off by hand', async () => {
    const { payload } = desk
    const act = (name: string, more = {}) =>
      transition(payload, office.publisher, report, { transition: name, ...more })
    await schedule()
    expect(await act('unschedule')).toMatchObject({ workflowState: 'signed', publishAt: null })
    await look(tomorrow)
    expect(await editionsOf(payload, report)).toEqual([])
    await schedule()
    expect(await act('publish')).toMatchObject({ workflowState: 'published', publishAt: null })

    await transition(payload, office.editor, report, { transition: 'revise', reason: '改正' })
    await walkTo(payload, office, report, 'signed')
    await schedule()
    const takeDown = { reason: '有误', explanation: '核实中' }
    expect(await act('takeDown', takeDown)).toMatchObject({
      workflowState: 'signed',
      publishAt: null,
      publicState: 'takenDown',
    })
    await schedule()
    expect(await act('sendBack', { reason: '再核对' })).toMatchObject({
      workflowState: 'draft',
      publishAt: null,
    })
    await look(tomorrow)
    expect(await editionsOf(payload, report)).toHaveLength(1)
  })

  it('nobody asks for the failure, and nobody is offered it', async () => {
    await schedule()
    const fail = { transition: 'fail', reason: '试试' } as const
    expect(await codeOf(transition(desk.payload, office.publisher, report, fail))).toBe(
      'NOT_PERMITTED',
    )
    const { body } = await rest(desk.payload, office.publisher, {
      path: `/reports/${report.id}/actions`,
    })
    expect(JSON.stringify(body)).not.toContain('"fail"')
  })

  it('what cannot be published says so on the report, which is then published or sent back', async () => {
    const { payload } = desk
    const { name } = office.organization
    await schedule()
    await rename('改了名称的机关')
    await look(tomorrow)
    expect(await editionsOf(payload, report)).toEqual([])
    const failed = await reportNow(payload, report)
    expect(failed).toMatchObject({
      workflowState: 'publicationFailed',
      lastTransition: { transition: 'fail', actor: 'system' },
    })
    expect(failed.lastTransition?.reason).toContain('内容与送审时不一致')
    expect(failed.lastTransition?.reason).toContain('no longer what was submitted')
    await look(tomorrow)
    expect((await reportNow(payload, report)).revision).toBe(failed.revision)
    await rename(name)
    const publish = { transition: 'publish' } as const
    expect(await transition(payload, office.publisher, report, publish)).toMatchObject({
      workflowState: 'published',
    })
  })

  it('two processes that look at the same moment publish it once; what was set outlives the one that set it', async () => {
    await schedule()
    const other = await startPublisher(tomorrow)
    other.go()
    await Promise.all([look(tomorrow), look(tomorrow), other.ended])
    expect(await editionsOf(desk.payload, report)).toHaveLength(1)
    expect(await reportNow(desk.payload, report)).toMatchObject({ workflowState: 'published' })
    const events = await auditOf(desk.payload, report.id)
    expect(events.filter(({ action }) => action === 'report.publish')).toHaveLength(1)
  })

  it('another process alone publishes what this one has set, as after a restart', async () => {
    await schedule()
    const other = await startPublisher(tomorrow)
    other.go()
    await other.ended
    expect(await editionsOf(desk.payload, report)).toHaveLength(1)
  })

  it('the poller finds what is due as soon as the process starts, and ends with it', async () => {
    const { startPoller } = await import('../../src/operations/startPoller.ts')
    await schedule(new Date(Date.now() + 1000).toISOString())
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const poller = startPoller(desk.payload, { seconds: 3600 })
    await poller.stop()
    expect(await reportNow(desk.payload, report)).toMatchObject({ workflowState: 'published' })
  })
})
