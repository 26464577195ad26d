import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report, User } from '../../src/payload-types.ts'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the walk of a report from draft to its second edition', () => {
  let desk: Desk
  let office: Office
  let report: Report
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization })
  })
  afterAll(() => desk.close())

  it('a new report is a draft in which everything is open', async () => {
    expect(await reportNow(desk.payload, report)).toMatchObject({
      workflowState: 'draft',
      publicState: 'never',
      revision: 2,
      openItems: 'all',
      itemReview: 'whole',
      format: 'R2014',
      lastTransition: null,
    })
  })

  it('a report that lacks a required part is not submitted, and every missing part is named', async () => {
    const { payload } = desk
    const [overview, disclosure] = await sectionsOf(payload, report)
    if (!overview || !disclosure) throw new Error('The report has no sections')
    const { revision, covers } = disclosure
    await saveSection(payload, office.editor, disclosure, { covers: [], revision })
    const refusal = await refusalOf(
      transition(payload, office.editor, report, { transition: 'submit' }),
    )
    expect(refusal).toMatchObject({ status: 422, code: 'GUARD_FAILED' })
    expect(refusal.refusals).toMatchObject([
      { guard: 'hasRequiredParts', items: ['proactiveDisclosure'] },
    ])
    await saveSection(payload, office.editor, disclosure, {
      covers: covers ?? [],
      revision: revision + 1,
    })
  })

  it('submitting copies the chain and pins the content', async () => {
    const draft = await reportNow(desk.payload, report)
    const submitted = await transition(desk.payload, office.editor, report, {
      transition: 'submit',
    })
    expect(submitted).toMatchObject({
      workflowState: 'firstReview',
      revision: draft.revision + 1,
      stages: ['firstReview', 'clearance', 'signature'],
      submittedBy: office.editor.id,
      contentHash: draft.contentHash,
      passes: [],
    })
  })

  it('its parts are told to stand where it does, unless the reader may not see it', async () => {
    const { itemState } = await import('../../src/admin/titles/itemState.ts')
    const [section] = await sectionsOf(desk.payload, report)
    if (!section) throw new Error('The report has no sections')
    const told = async (person: User, workflowState = section.workflowState) =>
      itemState(await requestOf(desk.payload, person), { ...section, workflowState })
    expect(await told(office.editor)).toBe('报告：初审')
    expect(await told(office.editor, 'dropped')).toBe('已剔除')
    const stranger = (await makeOffice(desk.payload)).editor
    expect(await told(stranger)).toBe('拟稿中')
  })

  it('nothing of it changes while it is in review', async () => {
    const [section] = await sectionsOf(desk.payload, report)
    if (!section) throw new Error('The report has no sections')
    const { revision } = section
    const save = saveSection(desk.payload, office.editor, section, { heading: '改', revision })
    expect(await refusalOf(save)).toMatchObject({ status: 409, code: 'WRONG_STATE' })
  })

  it('each stage records who passed it, what she saw and what she concluded', async () => {
    const signed = await walkFromReview(desk, office, report)
    const { contentHash } = signed
    expect(signed.workflowState).toBe('signed')
    expect(signed.passes).toMatchObject([
      { stage: 'firstReview', person: office.reviewer.id, contentHash, proofread: true },
      { stage: 'clearance', person: office.clearanceOfficer.id, contentHash, outcome: 'disclose' },
      { stage: 'signature', person: office.signatory.id, contentHash, remark: '同意' },
    ])
  })

  it('publishing inserts the edition whose hash everybody passed', async () => {
    const { payload } = desk
    const before = await reportNow(payload, report)
    const published = await transition(payload, office.publisher, report, {
      transition: 'publish',
    })
    const [edition, ...more] = await editionsOf(payload, report)
    expect(more).toEqual([])
    expect(edition).toMatchObject({
      number: 1,
      revision: before.revision,
      contentHash: before.contentHash,
      previousHash: null,
      publishedBy: office.publisher.id,
      organization: office.organization.id,
    })
    expect(hashOf(edition?.snapshot)).toBe(edition?.contentHash)
    expect(published).toMatchObject({ workflowState: 'published', publicState: 'public' })
  })

  it('a revision leaves the public edition where it is and asks for a reason and a change note', async () => {
    const { payload } = desk
    const revised = { transition: 'revise' } as const
    const refusal = await refusalOf(transition(payload, office.editor, report, revised))
    expect(refusal.refusals).toMatchObject([{ guard: 'reasonIsGiven', field: 'reason' }])
    await transition(payload, office.editor, report, { ...revised, reason: '一处数据有误' })
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'draft',
      publicState: 'public',
    })
    const submit = transition(payload, office.editor, report, { transition: 'submit' })
    expect((await refusalOf(submit)).refusals).toMatchObject([{ guard: 'changeNoteIsGiven' }])
  })

  it('the second edition follows the first by its hash and carries the change note', async () => {
    const { payload } = desk
    const [section] = await sectionsOf(payload, report)
    if (!section) throw new Error('The report has no sections')
    const { revision } = section
    await saveSection(payload, office.editor, section, { heading: '总体概述', revision })
    await walkTo(payload, office, report, 'published')
    const [first, second] = await editionsOf(payload, report)
    expect(second).toMatchObject({
      number: 2,
      changeNote: '更正一处数据。',
      previousHash: first?.contentHash,
    })
    expect(second?.contentHash).not.toBe(first?.contentHash)
    expect(hashOf(second?.snapshot)).toBe(second?.contentHash)
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'published',
      contentHash: second?.contentHash,
    })
  })

  it('the audit tells every transition once, in order', async () => {
    const events = await auditOf(desk.payload, report.id)
    expect(events.map(({ action }) => action)).toEqual(
      ['submit', 'pass', 'pass', 'pass', 'publish', 'revise', 'submit', 'pass', 'pass', 'pass']
        .concat('publish')
        .map((name) => `report.${name}`),
    )
    const { lastTransition } = await reportNow(desk.payload, report)
    expect(events.at(-1)).toMatchObject({
      key: `reports:${report.id}:${lastTransition?.revision}`,
      actor: office.publisher.id,
      from: 'signed',
      to: 'published',
      at: lastTransition?.at,
    })
    expect(events[5]).toMatchObject({ reason: '一处数据有误', actor: office.editor.id })
  })
})

const walkFromReview = async ({ payload }: Desk, office: Office, report: Report) => {
  const pass = { transition: 'pass', proofread: true } as const
  await transition(payload, office.reviewer, report, pass)
  await transition(payload, office.clearanceOfficer, report, { ...pass, outcome: 'disclose' })
  return transition(payload, office.signatory, report, { ...pass, remark: '同意' })
}
