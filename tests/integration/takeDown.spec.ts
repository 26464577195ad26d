import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveRecord } from '../support/serveRecord.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const takeDown = {
  transition: 'takeDown',
  reason: '含个人信息',
  explanation: '内容核实中，请稍后查阅。',
} as const
const again = { transition: 'revise', reason: '改正' } as const

describe('taking down what is public', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let year = 2013

  const noticesOf = async () => {
    const where = { report: { equals: report.id } }
    return (await desk.payload.find({ collection: 'notices', where, sort: 'at', depth: 0 })).docs
  }
  const readAsPublic = async () => {
    const { createRecordReader } = await import('../../src/record/payloadReader.ts')
    const served = await serveRecord(createRecordReader(desk.payload))
    const query = `{ report(organization: "${office.organization.slug}", year: ${year}) {
      edition title notice { kind reason explanation } sections { heading } } }`
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(served.url, { method: 'POST', headers, body })
    const read: unknown = await answer.json()
    await served.close()
    return read
  }

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    await walkTo(desk.payload, office, report, 'published')
  })

  it('hides it at once, with a notice in its place, and leaves the state of the working copy', async () => {
    expect(await readAsPublic()).toMatchObject({
      data: {
        report: {
          edition: 1,
          notice: null,
          sections: expect.arrayContaining([{ heading: '总体情况' }]),
        },
      },
    })
    const { revision } = await reportNow(desk.payload, report)
    const path = `/reports/${report.id}/transitions`
    const body = { ...takeDown, revision }
    const answer = await rest(desk.payload, office.signatory, { method: 'POST', path, body })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        doc: { workflowState: 'published', publicState: 'takenDown', revision: revision + 1 },
      },
    })
    expect(await readAsPublic()).toMatchObject({
      data: {
        report: {
          edition: 1,
          notice: {
            kind: 'TAKEN_DOWN',
            reason: takeDown.reason,
            explanation: takeDown.explanation,
          },
          sections: [],
        },
      },
    })
    expect(await noticesOf()).toMatchObject([
      { throughEdition: 1, kind: 'takenDown', by: office.signatory.id },
    ])
    expect((await auditOf(desk.payload, report.id)).at(-1)).toMatchObject({
      key: `reports:${report.id}:${revision + 1}`,
      action: 'report.takeDown',
      actor: office.signatory.id,
      reason: takeDown.reason,
      from: 'published',
      to: 'published',
    })
  })

  it('is done over the desk’s GraphQL too', async () => {
    const { revision } = await reportNow(desk.payload, report)
    const mutation = (more: string) =>
      deskGraphql(
        desk.payload,
        office.publisher,
        `mutation { transitionReport(id: "${report.id}", transition: "takeDown", revision: ${revision}, ${more}) { publicState } }`,
      )
    const refused = await mutation('reason: "含个人信息"')
    expect(refused.errors?.[0]?.originalError).toMatchObject({
      data: { refusals: [{ guard: 'explanationIsGiven', field: 'explanation' }] },
    })
    const done = await mutation('reason: "含个人信息", explanation: "核实中"')
    expect(done.data).toEqual({ transitionReport: { publicState: 'takenDown' } })
  })

  it('is left to publisher and signatory, and to what is public', async () => {
    for (const person of [
      office.editor,
      office.reviewer,
      office.clearanceOfficer,
      office.auditor,
    ]) {
      expect(await codeOf(transition(desk.payload, person, report, takeDown))).toBe('NOT_PERMITTED')
    }
    await transition(desk.payload, office.publisher, report, takeDown)
    const twice = transition(desk.payload, office.publisher, report, takeDown)
    expect(await codeOf(twice)).toBe('WRONG_STATE')
    const organization = office.organization.id
    const draft = await makeReport(desk.payload, office.editor, { organization, year: year + 50 })
    const early = transition(desk.payload, office.publisher, draft, takeDown)
    expect(await codeOf(early)).toBe('WRONG_STATE')
    const bare = { transition: 'takeDown' } as const
    await walkTo(desk.payload, office, draft, 'published')
    const refusal = await refusalOf(transition(desk.payload, office.publisher, draft, bare))
    expect(refusal.refusals.map(({ guard }) => guard)).toEqual([
      'reasonIsGiven',
      'explanationIsGiven',
    ])
  })

  it('covers every edition so far for good; a later edition shows again', async () => {
    const { payload } = desk
    await transition(payload, office.editor, report, again)
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.publisher, report, takeDown)
    await transition(payload, office.editor, report, again)
    expect(await reportNow(payload, report)).toMatchObject({ publicState: 'takenDown' })
    await walkTo(payload, office, report, 'published')
    expect(await reportNow(payload, report)).toMatchObject({ publicState: 'public' })
    expect(await readAsPublic()).toMatchObject({ data: { report: { edition: 3, notice: null } } })
    await transition(payload, office.publisher, report, takeDown)
    expect((await noticesOf()).map(({ throughEdition }) => throughEdition)).toEqual([2, 3])
  })

  it('in the middle of a revision leaves it where it is, and open what was open', async () => {
    const { payload } = desk
    await transition(payload, office.editor, report, again)
    await walkTo(payload, office, report, 'firstReview')
    const sendBack = { transition: 'sendBack', reason: '缺一节', reopen: [] } as const
    await transition(payload, office.reviewer, report, sendBack)
    const added = await makeSection(payload, office.editor, { report: report.id })
    await transition(payload, office.publisher, report, takeDown)
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'draft',
      sentBack: { actor: office.reviewer.id, reason: '缺一节', reopen: [] },
      openItems: [added.id],
    })
    const save = { heading: '补充', revision: added.revision }
    expect(await saveSection(payload, office.editor, added, save)).toMatchObject({
      heading: '补充',
    })
    const [closed] = await sectionsOf(payload, report)
    if (!closed) throw new Error('The report has no sections')
    const { revision } = closed
    const refused = saveSection(payload, office.editor, closed, { heading: '改', revision })
    expect(await codeOf(refused)).toBe('WRONG_STATE')
    await walkTo(payload, office, report, 'published')
    expect(await reportNow(payload, report)).toMatchObject({ publicState: 'public' })
  })

  it('of eight at once one wins, and the others are told who was ahead', async () => {
    const { payload } = desk
    const { transitionReport } = await import('../../src/operations/transitionReport.ts')
    const { revision } = await reportNow(payload, report)
    const organization = office.organization.id
    const people = await Promise.all(
      Array.from({ length: 8 }, () =>
        makePerson(payload, [{ organization, roles: ['publisher'] }]),
      ),
    )
    const attempts = people.map(async (person) =>
      transitionReport(await requestOf(payload, person), report.id, { ...takeDown, revision }),
    )
    const outcomes = await Promise.allSettled(attempts)
    const lost = attempts.filter((_, index) => outcomes[index]?.status === 'rejected')
    const refusals = await Promise.all(lost.map(refusalOf))
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 409, 409])
    const winner = people[outcomes.findIndex(({ status }) => status === 'fulfilled')]
    expect(await noticesOf()).toMatchObject([{ by: winner?.id }])
    expect(await reportNow(payload, report)).toMatchObject({ revision: revision + 1 })
    const events = await auditOf(payload, report.id)
    expect(events.filter(({ action }) => action === 'report.takeDown')).toHaveLength(1)
  })

  it('a process that died after the notice is finished by whoever looks next, once', async () => {
    const { payload } = desk
    await payload.create({
      collection: 'notices',
      data: {
        key: `${report.id}:takenDown:1`,
        report: report.id,
        organization: office.organization.id,
        kind: 'takenDown',
        throughEdition: 1,
        at: new Date().toISOString(),
        by: office.publisher.id,
        reason: takeDown.reason,
        explanation: takeDown.explanation,
      },
      depth: 0,
    })
    const { revision } = await reportNow(payload, report)
    const path = `/reports/${report.id}/actions`
    for (const person of [office.editor, office.publisher]) {
      const { body } = await rest(payload, person, { path })
      expect(body).toMatchObject({ publicState: 'takenDown', revision: revision + 1 })
    }
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'published',
      lastTransition: {
        transition: 'takeDown',
        actor: office.publisher.id,
        reason: takeDown.reason,
      },
    })
    const events = await auditOf(payload, report.id)
    expect(events.filter(({ action }) => action === 'report.takeDown')).toMatchObject([
      { actor: office.publisher.id, reason: takeDown.reason },
    ])
  })
})
