import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, Section } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { transition } from '../support/transition.ts'

describe('what is open when a report was sent back for some of its parts', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let named: Section
  let other: Section
  let year = 2008

  const save = async ({ id }: Section, heading: string) => {
    const { revision } = await desk.payload.findByID({ collection: 'sections', id, depth: 0 })
    return saveSection(desk.payload, office.editor, { id }, { heading, revision })
  }
  const add = (more: Readonly<Record<string, unknown>> = {}) =>
    makeSection(desk.payload, office.editor, { report: report.id, heading: '补充说明', ...more })
  const submit = () =>
    transition(desk.payload, office.editor, report, { transition: 'submit', changeNote: '补充' })
  const recall = () => transition(desk.payload, office.editor, report, { transition: 'recall' })
  const sendBack = (reopen: readonly string[]) =>
    transition(desk.payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '请核对',
      reopen,
    })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  beforeEach(async () => {
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    year += 1
    named = await add()
    other = await add()
    await submit()
    await sendBack([named.id])
  })
  afterAll(() => desk.close())

  it('those that were named, and no others', async () => {
    expect(await save(named, '概述（修改）')).toMatchObject({ heading: '概述（修改）' })
    expect(await codeOf(save(other, '概述（修改）'))).toBe('WRONG_STATE')
  })

  it('the report itself', async () => {
    const { revision } = await desk.payload.findByID({ collection: 'reports', id: report.id })
    const saved = await desk.payload.update({
      collection: 'reports',
      id: report.id,
      data: { indexNumber: '014184701/2018-00011', revision },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(desk.payload, office.editor),
    })
    expect(saved.indexNumber).toBe('014184701/2018-00011')
  })

  it('a part created in this draft, also after the submission is recalled', async () => {
    const created = await add()
    expect(await save(created, '补充说明一')).toMatchObject({ heading: '补充说明一' })
    await submit()
    expect(await codeOf(save(created, '补充说明二'))).toBe('WRONG_STATE')
    await recall()
    expect(await save(created, '补充说明三')).toMatchObject({ heading: '补充说明三' })
    expect(await save(named, '概述（再改）')).toMatchObject({ heading: '概述（再改）' })
    expect(await codeOf(save(other, '概述（再改）'))).toBe('WRONG_STATE')
  })

  it('a report is not sent back for a part that is none of its own', async () => {
    await submit()
    const refusal = await refusalOf(sendBack([named.id, 'no-such-part']))
    expect(refusal).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      refusals: [{ field: 'reopen', items: ['no-such-part'] }],
    })
    const { workflowState } = await desk.payload.findByID({ collection: 'reports', id: report.id })
    expect(workflowState).toBe('firstReview')
  })

  it('no longer, once the report is sent back for others again', async () => {
    const created = await add()
    await submit()
    await sendBack([named.id])
    expect(await codeOf(save(created, '补充说明一'))).toBe('WRONG_STATE')
  })

  it('no part because of the day on which a client says that it was created', async () => {
    const dated = await desk.payload.create({
      collection: 'sections',
      data: {
        report: report.id,
        heading: '补充说明',
        body: richText('正文。'),
        createdAt: '2999-01-01T00:00:00.000Z',
        order: '',
        workflowState: 'draft',
        revision: 0,
      },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(desk.payload, office.editor),
    })
    await submit()
    await sendBack([named.id])
    expect(await codeOf(save(dated, '补充说明一'))).toBe('WRONG_STATE')
  })
})
