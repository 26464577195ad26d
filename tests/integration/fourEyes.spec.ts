import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { attach } from '../support/attach.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { fillApplications } from '../support/fillApplications.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

const PASS = { transition: 'pass', proofread: true } as const
const DROP = { transition: 'drop', reason: '重复' } as const

describe('four eyes: who contributed since the last edition passes nothing', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let both: User
  let year = 2008
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeSmallReport(desk.payload, office.editor, { organization, year })
    both = await makePerson(desk.payload, [
      { organization, roles: ['editor', 'reviewer', 'publisher'] },
    ])
  })

  const firstSection = async () => {
    const [section] = await sectionsOf(desk.payload, report)
    if (!section) throw new Error('The report has no sections')
    return section
  }
  const submitAndPass = async () => {
    await explainFindings(desk.payload, office.editor, report.id)
    await transition(desk.payload, office.editor, report, { transition: 'submit' })
    return transition(desk.payload, both, report, PASS)
  }
  const isRefused = async (attempt: Promise<unknown>) =>
    expect(await refusalOf(attempt)).toMatchObject({
      status: 422,
      refusals: [{ guard: 'isNotContributor' }],
    })

  it('who wrote nothing passes', async () => {
    expect(await submitAndPass()).toMatchObject({ workflowState: 'clearance' })
  })

  it('who wrote a part does not', async () => {
    const { revision, ...section } = await firstSection()
    await saveSection(desk.payload, both, section, { body: richText('改过。'), revision })
    await isRefused(submitAndPass())
  })

  it('who changed a cell of a table does not', async () => {
    const { payload } = desk
    const organization = office.organization.id
    report = await makeSmallReport(payload, office.editor, { organization, year: 2025 })
    await fillApplications(payload, both, { report: report.id, received: '67' })
    await isRefused(submitAndPass())
  })

  it('who moved a part does not', async () => {
    const { revision, ...section } = await firstSection()
    await saveSection(desk.payload, both, section, { order: 'a5', revision })
    await isRefused(submitAndPass())
  })

  const drop = (by: User, id: string) =>
    transitionPart(desk.payload, by, { collection: 'sections', id }, DROP)

  it('who created a part does not, also where another dropped it', async () => {
    const { id } = await makeSection(desk.payload, both, { report: report.id })
    await drop(office.editor, id)
    await isRefused(submitAndPass())
  })

  it.each(['dropped', 'restored'] as const)('who %s a part does not', async (what) => {
    const { id } = await makeSection(desk.payload, office.editor, { report: report.id })
    await drop(what === 'dropped' ? both : office.editor, id)
    if (what === 'restored') {
      const restore = { transition: 'restore' } as const
      await transitionPart(desk.payload, both, { collection: 'sections', id }, restore)
      const { revision, ...section } = await desk.payload.findByID({ collection: 'sections', id })
      // An empty chapter holds up the submission.
      await saveSection(desk.payload, office.editor, section, { body: richText('。'), revision })
    }
    await isRefused(submitAndPass())
  })

  it('who changed a field of the report does not', async () => {
    await desk.payload.update({
      collection: 'reports',
      id: report.id,
      data: { preamble: richText('另一段前言。'), revision: report.revision },
      overrideAccess: false,
      req: await requestOf(desk.payload, both),
    })
    await isRefused(submitAndPass())
  })

  it('who restored a version does not', async () => {
    const section = await firstSection()
    const { payload } = desk
    await saveSection(payload, office.editor, section, { heading: '改', revision: 1 })
    const { docs } = await payload.findVersions({
      collection: 'sections',
      where: {
        and: [{ parent: { equals: section.id } }, { 'version.revision': { equals: 1 } }],
      },
    })
    await payload.restoreVersion({
      collection: 'sections',
      id: docs[0]?.id ?? '',
      overrideAccess: false,
      req: await requestOf(payload, both),
    })
    await isRefused(submitAndPass())
  })

  it('who attached a file does not', async () => {
    await attach(desk.payload, both, report)
    await isRefused(submitAndPass())
  })

  it('who saved without changing anything still passes, and so does who set a due date', async () => {
    const { heading, revision, ...section } = await firstSection()
    await saveSection(desk.payload, both, section, { heading, revision })
    await desk.payload.update({
      collection: 'reports',
      id: report.id,
      data: { dueDate: '2018-01-20T12:00:00.000Z', revision: report.revision },
      overrideAccess: false,
      req: await requestOf(desk.payload, both),
    })
    expect(await submitAndPass()).toMatchObject({ workflowState: 'clearance' })
  })

  it('who edited after it was sent back does not pass it the second time', async () => {
    const { payload } = desk
    await submitAndPass()
    await transition(payload, office.clearanceOfficer, report, {
      transition: 'sendBack',
      reason: '改',
    })
    const { revision, ...section } = await firstSection()
    await saveSection(payload, both, section, { heading: `${section.heading}（改）`, revision })
    await isRefused(submitAndPass())
  })

  it('who contributed to the edition that is out passes the next one', async () => {
    const { payload } = desk
    const { revision, ...section } = await firstSection()
    await saveSection(payload, both, section, { heading: `${section.heading}（改）`, revision })
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    await saveSection(payload, office.editor, section, {
      heading: `${section.heading}（再改）`,
      revision: revision + 1,
    })
    await explainFindings(payload, office.editor, report.id)
    await transition(payload, office.editor, report, { transition: 'submit', changeNote: '更正' })
    expect(await transition(payload, both, report, PASS)).toMatchObject({
      workflowState: 'clearance',
    })
  })

  it('who wrote it publishes what others passed', async () => {
    const { payload } = desk
    const { revision, ...section } = await firstSection()
    await saveSection(payload, both, section, { heading: `${section.heading}（改）`, revision })
    await walkTo(payload, office, report, 'signed')
    await transition(payload, both, report, { transition: 'publish' })
    expect(await reportNow(payload, report)).toMatchObject({ workflowState: 'published' })
  })

  it('one person who holds every role does not pass it alone', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const everything = await makePerson(payload, [
      { organization, roles: ['reviewer', 'clearanceOfficer', 'signatory'] },
    ])
    await transition(payload, office.editor, report, { transition: 'submit' })
    await transition(payload, everything, report, PASS)
    await transition(payload, everything, report, { ...PASS, outcome: 'disclose' })
    const refusal = await refusalOf(transition(payload, everything, report, PASS))
    expect(refusal.refusals).toMatchObject([{ guard: 'enoughPersons' }])
    expect(await transition(payload, office.signatory, report, PASS)).toMatchObject({
      workflowState: 'signed',
    })
  })
})
