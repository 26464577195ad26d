import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, Section } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('sending back and recalling', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let first: Section
  let others: readonly Section[]
  let year = 2008
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    const [section, ...more] = await sectionsOf(desk.payload, report)
    if (!section) throw new Error('The report has no sections')
    first = section
    others = more
  })

  const save = (section: Section, heading: string) =>
    saveSection(desk.payload, office.editor, section, { heading, revision: section.revision })

  it('sending back with a list opens the parts it names and no other', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'firstReview')
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '概述与数据不符',
      reopen: [first.id],
    })
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'draft',
      openItems: [first.id],
      passes: [],
      lastTransition: { transition: 'sendBack', reason: '概述与数据不符', reopen: [first.id] },
    })
    expect(await save(first, '概述（改）')).toMatchObject({ revision: first.revision + 1 })
    const refused = await Promise.all(others.map((section) => codeOf(save(section, '改'))))
    expect(refused).toEqual(others.map(() => 'WRONG_STATE'))
    const now = await sectionsOf(payload, report)
    expect(now.slice(1).map(({ revision }) => revision)).toEqual(
      others.map(({ revision }) => revision),
    )
  })

  it('the fields of the report itself stay open, and parts written in this draft are', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'firstReview')
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '缺一节',
      reopen: [],
    })
    const added = await makeSection(payload, office.editor, { report: report.id })
    expect(await save(added, '补充')).toMatchObject({ heading: '补充' })
    const { revision } = await reportNow(payload, report)
    const changed = await payload.update({
      collection: 'reports',
      id: report.id,
      data: { preamble: richText('改过的前言。'), revision },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(payload, office.editor),
    })
    expect(changed.revision).toBe(revision + 1)
    expect(await codeOf(save(first, '改'))).toBe('WRONG_STATE')
  })

  it('a part written in this draft stays open when its submission is recalled', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'firstReview')
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '缺一节',
      reopen: [first.id],
    })
    const added = await makeSection(payload, office.editor, { report: report.id })
    await transition(payload, office.editor, report, { transition: 'submit' })
    await transition(payload, office.editor, report, { transition: 'recall' })
    expect(await save(added, '补充')).toMatchObject({ heading: '补充' })
    expect(await save(first, '概述（改）')).toMatchObject({ heading: '概述（改）' })
    expect(await Promise.all(others.map((section) => codeOf(save(section, '改'))))).toEqual(
      others.map(() => 'WRONG_STATE'),
    )
  })

  it('sending back without a list opens everything, and asks for a reason', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'clearance')
    const sendBack = { transition: 'sendBack', outcome: 'referToAuthority' } as const
    const refusal = await refusalOf(transition(payload, office.clearanceOfficer, report, sendBack))
    expect(refusal.refusals).toMatchObject([{ guard: 'reasonIsGiven', field: 'reason' }])
    await transition(payload, office.clearanceOfficer, report, { ...sendBack, reason: '报请确定' })
    expect(await reportNow(payload, report)).toMatchObject({
      openItems: 'all',
      lastTransition: { outcome: 'referToAuthority' },
    })
    expect(await save(first, '改')).toMatchObject({ heading: '改' })
  })

  it('the publisher sends back what was signed, and what was passed counts no more', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'signed')
    await transition(payload, office.publisher, report, {
      transition: 'sendBack',
      reason: '领导要求改一个逗号',
    })
    await save(first, '改')
    await transition(payload, office.editor, report, { transition: 'submit' })
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'firstReview',
      passes: [],
    })
  })

  it('only who submitted recalls, and only from the first stage', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const colleague = await makePerson(payload, [{ organization, roles: ['editor'] }])
    await walkTo(payload, office, report, 'firstReview')
    const recall = { transition: 'recall' } as const
    const refusal = await refusalOf(transition(payload, colleague, report, recall))
    expect(refusal.refusals).toMatchObject([{ guard: 'isOwnSubmission' }])
    await transition(payload, office.reviewer, report, { transition: 'pass', proofread: true })
    expect(await codeOf(transition(payload, office.editor, report, recall))).toBe('WRONG_STATE')
  })
})
