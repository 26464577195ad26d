import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ItemCollection } from '../../src/domain/slugs.ts'
import type { Report, Section } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeParts } from '../support/makeParts.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

const drop = { transition: 'drop', reason: '与上年重复' } as const
const restore = { transition: 'restore' } as const

describe('dropping a part of a report, and restoring it', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let section: Section
  let year = 2014
  const part = () => ({ collection: 'sections', id: section.id }) as const
  const act = (
    person: Office[keyof Omit<Office, 'organization'>],
    given: typeof drop | typeof restore,
  ) => transitionPart(desk.payload, person, part(), given)

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    year += 1
    section = await makeSection(desk.payload, office.editor, { report: report.id })
  })

  it('works alike for the parts of each kind, over REST', async () => {
    const { payload } = desk
    const parts = await makeParts(payload, office.editor, report.id)
    const ask = (place: string, body?: unknown) =>
      rest(payload, office.editor, { method: body ? 'POST' : 'GET', path: place, body })
    for (const { collection, id } of parts) {
      const place = `/${collection}/${id}`
      const first = await ask(`${place}/actions`)
      expect(first.body).toMatchObject({ revision: 1, workflowState: 'draft' })
      expect(first.body['actions']).toMatchObject([
        { transition: 'drop', allowed: true, refusals: [] },
        { transition: 'restore', allowed: false, code: 'WRONG_STATE' },
      ])
      const dropped = await ask(`${place}/transitions`, { ...drop, revision: 1 })
      expect(dropped).toMatchObject({
        status: 200,
        body: { doc: { id, workflowState: 'dropped', revision: 2 } },
      })
      expect((await ask(`${place}/actions`)).body['actions']).toMatchObject([
        { transition: 'drop', allowed: false, code: 'WRONG_STATE' },
        { transition: 'restore', allowed: true },
      ])
      const restored = await ask(`${place}/transitions`, { ...restore, revision: 2 })
      expect(restored).toMatchObject({
        status: 200,
        body: { doc: { id, workflowState: 'draft', revision: 3 } },
      })
    }
  })

  it('works alike for the parts of each kind, over the desk’s GraphQL, with the same data of a refusal', async () => {
    const { payload } = desk
    const mutations: Readonly<Partial<Record<ItemCollection, string>>> = {
      sections: 'transitionSection',
      'key-initiatives': 'transitionKeyInitiative',
      'proposal-responses': 'transitionProposalResponse',
    }
    for (const { collection, id } of await makeParts(payload, office.editor, report.id)) {
      const mutation = (more: string) =>
        deskGraphql(
          payload,
          office.editor,
          `mutation { doc: ${mutations[collection]}(id: "${id}", transition: "drop", ${more}) { id workflowState revision } }`,
        )
      const refused = await mutation('revision: 1')
      expect(refused.errors?.[0]?.originalError).toMatchObject({
        status: 422,
        data: { code: 'GUARD_FAILED', refusals: [{ guard: 'reasonIsGiven', field: 'reason' }] },
      })
      expect((await mutation('revision: 1, reason: "重复"')).data).toEqual({
        doc: { id, workflowState: 'dropped', revision: 2 },
      })
    }
  })

  it('is asked of statistical tables by the same doors', async () => {
    const place = '/statistical-tables/no-such-table/transitions'
    const body = { ...drop, revision: 1 }
    const answer = await rest(desk.payload, office.editor, { method: 'POST', path: place, body })
    expect(answer).toMatchObject({
      status: 404,
      body: { errors: [{ data: { code: 'NOT_FOUND' } }] },
    })
    const mutation = `mutation { transitionStatisticalTable(id: "no", transition: "drop") { id } }`
    const { errors } = await deskGraphql(desk.payload, office.editor, mutation)
    expect(errors?.[0]?.originalError).toMatchObject({ data: { code: 'NOT_FOUND' } })
  })

  it('is a contribution of place, told to the audit with its reason', async () => {
    const organization = office.organization.id
    const other = await makePerson(desk.payload, [{ organization, roles: ['editor'] }])
    const dropped = await act(other, drop)
    expect(dropped).toMatchObject({
      workflowState: 'dropped',
      contributions: [
        { person: office.editor.id, baseEdition: 0, what: 'content' },
        { person: office.editor.id, baseEdition: 0, what: 'place' },
        { person: other.id, baseEdition: 0, what: 'place' },
      ],
      lastTransition: { transition: 'drop', from: 'draft', to: 'dropped', reason: drop.reason },
    })
    await act(office.editor, restore)
    expect(await auditOf(desk.payload, section.id)).toMatchObject([
      {
        key: `sections:${section.id}:2`,
        action: 'item.drop',
        actor: other.id,
        reason: drop.reason,
      },
      { key: `sections:${section.id}:3`, action: 'item.restore', from: 'dropped', to: 'draft' },
    ])
  })

  it('is left to editors, and asks for a reason, the revision and the state', async () => {
    for (const person of [office.reviewer, office.publisher, office.signatory, office.auditor]) {
      expect(await codeOf(act(person, drop))).toBe('NOT_PERMITTED')
    }
    expect(await codeOf(act(office.securityAdministrator, drop))).toBe('NOT_FOUND')
    const ask = (given: Parameters<typeof transitionPart>[3]) =>
      refusalOf(transitionPart(desk.payload, office.editor, part(), given))
    expect(await ask({ transition: 'drop' })).toMatchObject({
      status: 422,
      refusals: [{ guard: 'reasonIsGiven', field: 'reason' }],
    })
    expect(await ask({ ...drop, revision: undefined })).toMatchObject({ status: 428 })
    expect(await ask({ ...drop, revision: 7 })).toMatchObject({ status: 409, code: 'STALE' })
    expect(await ask(restore)).toMatchObject({ status: 409, code: 'WRONG_STATE' })
    expect(await ask({ transition: 'publish' })).toMatchObject({ code: 'UNKNOWN_TRANSITION' })
    expect(await codeOf(transitionPart(desk.payload, null, part(), drop))).toBe('NOT_PERMITTED')
  })

  it('is refused while the report is in review, and for a part that it was not sent back for', async () => {
    await walkTo(desk.payload, office, report, 'firstReview')
    expect(await codeOf(act(office.editor, drop))).toBe('WRONG_STATE')
    await transition(desk.payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '请核对',
      reopen: [],
    })
    expect(await codeOf(act(office.editor, drop))).toBe('WRONG_STATE')
  })

  it('takes the part out of guards, numbering and the edition, and its text can no longer change', async () => {
    const { payload } = desk
    const required = await makeSection(payload, office.editor, { report: report.id })
    const before = await reportNow(payload, report)
    await act(office.editor, drop)
    expect((await reportNow(payload, report)).contentHash).not.toBe(before.contentHash)
    const save = saveSection(payload, office.editor, section, { heading: '改', revision: 2 })
    expect(await codeOf(save)).toBe('WRONG_STATE')
    await walkTo(payload, office, report, 'published')
    const [edition] = await editionsOf(payload, report)
    const shown = JSON.stringify(edition?.snapshot)
    expect(shown).toContain(required.id)
    expect(shown).not.toContain(section.id)
  })

  it('a required topic that only a dropped part covers is missing', async () => {
    const { payload } = desk
    const { docs } = await payload.find({
      collection: 'sections',
      where: { report: { equals: report.id }, covers: { in: ['overview'] } },
    })
    const [overview] = docs
    if (!overview) throw new Error('No section covers the overview')
    await transitionPart(payload, office.editor, { collection: 'sections', id: overview.id }, drop)
    const submit = transition(payload, office.editor, report, { transition: 'submit' })
    expect((await refusalOf(submit)).refusals).toMatchObject([
      { guard: 'hasRequiredParts', items: ['overview'] },
      {
        guard: 'hasNoBlockingFinding',
        items: expect.arrayContaining([expect.stringMatching(/^REQUIRED-CHAPTER/)]),
      },
    ])
  })

  it('who dropped a part, or wrote one that was dropped, passes no stage of the report', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const both = () => makePerson(payload, [{ organization, roles: ['editor', 'reviewer'] }])
    const [writer, dropper] = [await both(), await both()]
    const written = await makeSection(payload, writer, { report: report.id })
    await transitionPart(payload, dropper, { collection: 'sections', id: written.id }, drop)
    await walkTo(payload, office, report, 'firstReview')
    for (const person of [writer, dropper]) {
      const pass = transition(payload, person, report, { transition: 'pass', proofread: true })
      expect((await refusalOf(pass)).refusals).toMatchObject([{ guard: 'isNotContributor' }])
    }
  })
})
