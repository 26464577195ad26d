import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const signed = { signedBy: '张主任', signedOn: '2018-02-28' } as const
const confirm = { transition: 'confirmSignature', proofread: true } as const

describe('a signature on paper', () => {
  let desk: Desk
  let office: Office
  let second: User
  let report: Report
  let year = 2013

  const upload = async (person: User, given: { kind?: string; report?: string } = {}) => {
    const form = new FormData()
    form.set('file', new Blob([Buffer.from(PNG, 'base64')], { type: 'image/png' }), 'page.png')
    form.set('_payload', JSON.stringify({ report: report.id, kind: 'evidence', ...given }))
    const { status, body } = await rest(desk.payload, person, {
      method: 'POST',
      path: '/attachments',
      body: form,
    })
    const id: unknown = Reflect.get(Object(body['doc']), 'id')
    const code: unknown = Object(body['errors'])[0]?.data?.code
    return { status, id: String(id), code }
  }
  const record = (attachment: string, person: User = office.publisher) =>
    transition(desk.payload, person, report, {
      transition: 'recordSignature',
      attachment,
      ...signed,
    })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    second = await makePerson(desk.payload, [{ organization, roles: ['publisher'] }])
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    await walkTo(desk.payload, office, report, 'signature')
  })

  it('is recorded by one person and confirmed by another; the stage says all of it', async () => {
    const before = await reportNow(desk.payload, report)
    const scan = await upload(office.publisher)
    expect(scan.status).toBe(201)
    const recorded = await record(scan.id)
    expect(recorded).toMatchObject({
      workflowState: 'signature',
      revision: before.revision + 1,
      contentHash: before.contentHash,
      passes: before.passes,
    })
    const done = await transition(desk.payload, second, report, {
      ...confirm,
      remark: '与原件一致',
    })
    expect(done.workflowState).toBe('signed')
    expect(done.passes?.at(-1)).toMatchObject({
      stage: 'signature',
      person: second.id,
      contentHash: before.contentHash,
      proofread: true,
      remark: '与原件一致',
      paper: { ...signed, attachment: scan.id, recordedBy: office.publisher.id },
    })
    expect((await auditOf(desk.payload, report.id)).slice(-2)).toMatchObject([
      { action: 'report.recordSignature', from: 'signature', to: 'signature' },
      { action: 'report.confirmSignature', actor: second.id, to: 'signed' },
    ])
  })

  it('its scan is no part of what is published, and makes nobody a contributor', async () => {
    const scan = await upload(office.publisher)
    await record(scan.id, second)
    await transition(desk.payload, office.publisher, report, confirm)
    await transition(desk.payload, second, report, { transition: 'publish' })
    const [edition] = await editionsOf(desk.payload, report)
    expect(edition?.snapshot).toMatchObject({ attachments: [] })
  })

  it('is not confirmed by who recorded it, nor before it is recorded', async () => {
    const early = transition(desk.payload, second, report, confirm)
    expect((await refusalOf(early)).refusals).toMatchObject([{ guard: 'signatureIsRecorded' }])
    await record((await upload(office.publisher)).id)
    const own = transition(desk.payload, office.publisher, report, confirm)
    expect((await refusalOf(own)).refusals).toMatchObject([{ guard: 'signatureIsRecorded' }])
    expect(await transition(desk.payload, office.signatory, report, confirm)).toMatchObject({
      workflowState: 'signed',
    })
  })

  it('is not confirmed by who wrote what was signed, nor without proofreading', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const writer = await makePerson(payload, [{ organization, roles: ['editor', 'publisher'] }])
    const own = await makeReport(payload, writer, { organization, year: year + 50 })
    await walkTo(payload, office, own, 'signature')
    report = own
    await record((await upload(office.publisher)).id)
    const attempt = transition(payload, writer, own, { transition: 'confirmSignature' })
    expect((await refusalOf(attempt)).refusals.map(({ guard }) => guard)).toEqual([
      'isNotContributor',
      'isProofread',
    ])
  })

  it('is recorded with the day, the name and a scan of this report, by the publisher', async () => {
    const { id } = await upload(office.publisher)
    const bare = transition(desk.payload, office.publisher, report, {
      transition: 'recordSignature',
      attachment: id,
    })
    expect((await refusalOf(bare)).refusals).toMatchObject([
      { guard: 'attachmentIsGiven', field: 'signedBy' },
    ])
    const ahead = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const early = transition(desk.payload, office.publisher, report, {
      transition: 'recordSignature',
      attachment: id,
      ...signed,
      signedOn: ahead,
    })
    expect((await refusalOf(early)).refusals).toMatchObject([
      { guard: 'signedOnIsNotAhead', field: 'signedOn' },
    ])
    expect(await refusalOf(record('no-such-file'))).toMatchObject({
      status: 400,
      refusals: [{ field: 'attachment' }],
    })
    expect(await codeOf(record(id, office.signatory))).toBe('NOT_PERMITTED')
    const organization = office.organization.id
    const other = await makeReport(desk.payload, office.editor, { organization, year: year + 30 })
    await walkTo(desk.payload, office, other, 'signature')
    const foreign = await upload(office.publisher, { report: other.id })
    expect(await codeOf(record(foreign.id))).toBe('INVALID_REQUEST')
  })

  it('a scan is uploaded in the stage of signing alone, and nothing else there', async () => {
    const { payload } = desk
    expect(await upload(office.editor)).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    const content = await upload(office.publisher, { kind: 'content' })
    expect(content).toMatchObject({ status: 409, code: 'WRONG_STATE' })
    await transition(payload, office.signatory, report, { transition: 'sendBack', reason: '重印' })
    expect(await upload(office.publisher)).toMatchObject({ status: 409, code: 'WRONG_STATE' })
    expect(await upload(office.publisher, { kind: 'content' })).toMatchObject({ status: 201 })
  })

  it('counts no more once the report was sent back', async () => {
    const { payload } = desk
    await record((await upload(office.publisher)).id)
    await transition(payload, office.signatory, report, { transition: 'sendBack', reason: '重印' })
    expect(await reportNow(payload, report)).toMatchObject({ paperSignature: null })
    await walkTo(payload, office, report, 'signature')
    const attempt = transition(payload, second, report, confirm)
    expect((await refusalOf(attempt)).refusals).toMatchObject([{ guard: 'signatureIsRecorded' }])
  })
})
