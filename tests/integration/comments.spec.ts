import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSection } from '../support/makeSection.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'

describe('comments', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let section: Section
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })
    section = await makeSection(desk.payload, office.editor, { report: report.id })
  })
  afterAll(() => desk.close())

  const remark = (person: User | null, more: object = {}) =>
    rest(desk.payload, person, {
      method: 'POST',
      path: '/comments?depth=0',
      body: {
        text: '与附表不符',
        about: { relationTo: 'sections', value: section.id },
        field: 'body',
        quote: '正文。',
        range: { from: 0, to: 3 },
        ...more,
      },
    })
  const change = (person: User, id: unknown, body: object) =>
    rest(desk.payload, person, { method: 'PATCH', path: `/comments/${id}?depth=0`, body })

  it('a comment is its author’s and belongs where the document does, whatever is sent', async () => {
    const other = await makeOffice(desk.payload)
    const { status, body } = await remark(office.reviewer, {
      author: office.editor.id,
      organization: other.organization.id,
    })
    expect(status).toBe(201)
    expect(body['doc']).toMatchObject({
      author: office.reviewer.id,
      organization: office.organization.id,
    })
  })

  it('what it is about stays as it was when it was written', async () => {
    const created = await remark(office.reviewer)
    const { id } = Object(created.body['doc'])
    const changed = await change(office.reviewer, id, {
      text: '与附表一不符',
      about: { relationTo: 'reports', value: report.id },
      author: office.editor.id,
      field: 'heading',
      quote: '另一句',
      range: { from: 7, to: 9 },
    })
    expect(changed).toMatchObject({
      status: 200,
      body: {
        doc: {
          text: '与附表一不符',
          about: { relationTo: 'sections', value: section.id },
          author: office.reviewer.id,
          field: 'body',
          quote: '正文。',
          range: { from: 0, to: 3 },
        },
      },
    })
  })

  it('anybody who comments there resolves it, nobody else changes its words', async () => {
    const created = await remark(office.reviewer)
    const { id } = Object(created.body['doc'])
    expect(await change(office.editor, id, { isResolved: true })).toMatchObject({
      status: 200,
      body: { doc: { isResolved: true, author: office.reviewer.id, text: '与附表不符' } },
    })
    expect(await change(office.editor, id, { text: '没有问题' })).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'NOT_PERMITTED', refusals: [{ field: 'text' }] } }] },
    })
  })

  it('on what the author cannot see there is none, and who only reads writes none', async () => {
    const elsewhere = await makeOffice(desk.payload)
    expect((await remark(elsewhere.editor)).status).toBe(404)
    expect((await remark(office.auditor)).status).toBe(403)
    expect((await remark(null)).status).toBe(403)
    const guest = await makePerson(desk.payload, [
      { organization: elsewhere.organization.id, roles: ['reviewer'] },
      { organization: office.organization.id, roles: ['auditor'] },
    ])
    expect((await remark(guest)).status).toBe(403)
  })

  it('a comment changes neither the document nor the hash of the report', async () => {
    const before = await reportNow(desk.payload, report)
    await remark(office.signatory)
    const after = await reportNow(desk.payload, report)
    const now = await desk.payload.findByID({ collection: 'sections', id: section.id })
    expect(after.contentHash).toBe(before.contentHash)
    expect(now.revision).toBe(section.revision)
  })
})
