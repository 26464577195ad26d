import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReportInParts } from '../support/makeReportInParts.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { setRules } from '../support/setRules.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

type Asked = Parameters<typeof transitionPart>[3]
type Part = Parameters<typeof transitionPart>[2]

const submit = { transition: 'submit' } as const
const approve = { transition: 'approve' } as const
const reopen = { transition: 'reopen', reason: '数字有误' } as const
const sendBack = { transition: 'sendBack', reason: '请核对' } as const

describe('逐项审定: what becomes of approved parts when their report is sent back or revised', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let whole: Section
  let other: Section
  let year = 2009

  const place = ({ id }: Pick<Section, 'id'>) => ({ collection: 'sections', id }) as const
  const act = (person: User, part: Pick<Section, 'id'> | Part, asked: Asked) =>
    transitionPart(desk.payload, person, 'collection' in part ? part : place(part), asked)
  const approveIt = async (part: Pick<Section, 'id'> | Part) => {
    await act(office.editor, part, submit)
    await act(office.reviewer, part, approve)
  }
  const now = ({ id }: Pick<Section, 'id'>) =>
    desk.payload.findByID({ collection: 'sections', id, depth: 0 })
  const stateOf = async (section: Section) => (await now(section)).workflowState
  const save = async (section: Section, heading: string) =>
    saveSection(desk.payload, office.editor, section, {
      heading,
      revision: (await now(section)).revision,
    })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    ;({ report, whole, other } = await makeReportInParts(desk.payload, office, year))
  })

  it('sent back for one part, that one alone is open again; the others keep their revision', async () => {
    const { payload } = desk
    for (const part of [whole, other]) await approveIt(part)
    await walkTo(payload, office, report, 'signed')
    const before = await now(whole)
    const asked = { ...sendBack, reopen: [other.id] }
    await transition(payload, office.publisher, report, asked)
    expect(await now(other)).toMatchObject({
      workflowState: 'draft',
      lastTransition: {
        transition: 'reopen',
        actor: office.publisher.id,
        reason: sendBack.reason,
      },
    })
    expect((await auditOf(payload, other.id)).at(-1)).toMatchObject({
      action: 'item.reopen',
      actor: office.publisher.id,
      reason: sendBack.reason,
    })
    expect(await codeOf(act(office.editor, whole, reopen))).toBe('WRONG_STATE')
    await save(other, '改')
    const early = await refusalOf(transition(payload, office.editor, report, submit))
    expect(early.refusals).toMatchObject([{ guard: 'allItemsAreApproved', items: [other.id] }])
    await approveIt(other)
    await walkTo(payload, office, report, 'published')
    expect(await now(whole)).toEqual(before)
    expect(await stateOf(other)).toBe('approved')
  })

  it.each([undefined, 'all' as const])(
    'sent back with %p, every approved part is open',
    async (all) => {
      for (const part of [whole, other]) await approveIt(part)
      await walkTo(desk.payload, office, report, 'firstReview')
      await transition(desk.payload, office.reviewer, report, { ...sendBack, reopen: all })
      expect([await stateOf(whole), await stateOf(other)]).toEqual(['draft', 'draft'])
    },
  )

  it('a process that died after the report was written is finished by whoever looks next, once', async () => {
    const { payload } = desk
    const { decideAndWrite } = await import('../../src/operations/decideAndWrite.ts')
    for (const part of [whole, other]) await approveIt(part)
    await walkTo(payload, office, report, 'clearance')
    const { revision } = await reportNow(payload, report)
    const officer = office.clearanceOfficer
    await decideAndWrite(await requestOf(payload, officer), {
      id: report.id,
      request: { ...sendBack, reopen: [other.id], revision },
      actorsOn: () => Promise.resolve([{ id: officer.id, roles: ['clearanceOfficer'] }]),
    })
    expect(await stateOf(other)).toBe('approved')
    const look = () => rest(payload, office.editor, { path: `/sections/${other.id}/actions` })
    for (const { body } of [await look(), await look()]) {
      expect(body).toMatchObject({ workflowState: 'draft', revision: other.revision + 3 })
    }
    expect(await stateOf(whole)).toBe('approved')
    const told = (await auditOf(payload, other.id)).filter(({ action }) => action === 'item.reopen')
    expect(told).toMatchObject([{ actor: officer.id, reason: sendBack.reason }])
    await approveIt(other)
    await look()
    expect(await stateOf(other)).toBe('approved')
  })

  it('revising leaves what was approved; an editor opens again what she corrects', async () => {
    const { payload } = desk
    for (const part of [whole, other]) await approveIt(part)
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    expect([await stateOf(whole), await stateOf(other)]).toEqual(['approved', 'approved'])
    await act(office.editor, other, reopen)
    await saveSection(payload, office.editor, other, {
      body: richText('改正后的正文。'),
      revision: (await now(other)).revision,
    })
    await approveIt(other)
    await walkTo(payload, office, report, 'published')
    expect(await reportNow(payload, report)).toMatchObject({ workflowState: 'published' })
  })

  it('another way of review counts for new reports and from the next revision on', async () => {
    const { payload } = desk
    for (const part of [whole, other]) await approveIt(part)
    await setRules(desk.payload, office, { itemReview: 'whole' })
    expect(await reportNow(payload, report)).toMatchObject({ itemReview: 'each' })
    expect(await codeOf(save(other, '改'))).toBe('WRONG_STATE')
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    expect(await reportNow(payload, report)).toMatchObject({ itemReview: 'whole' })
    expect([await stateOf(whole), await stateOf(other)]).toEqual(['draft', 'draft'])
    expect(await save(other, '改')).toMatchObject({ heading: '改' })
    expect(await codeOf(act(office.editor, other, submit))).toBe('UNKNOWN_TRANSITION')
    await walkTo(payload, office, report, 'published')
    await setRules(desk.payload, office, { itemReview: 'each' })
    await transition(payload, office.editor, report, { transition: 'revise', reason: '再更正' })
    const early = await refusalOf(
      transition(payload, office.editor, report, { ...submit, changeNote: '更正' }),
    )
    expect(early.refusals).toMatchObject([{ guard: 'allItemsAreApproved' }])
  })
})
