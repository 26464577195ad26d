import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeSmallReport } from '../../support/makeSmallReport.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { refusalOf } from '../../support/refusalOf.ts'
import { transition } from '../../support/transition.ts'
import { walkTo } from '../../support/walkTo.ts'

const PASS = { transition: 'pass', proofread: true } as const

describe('a signatory', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('signs and sends back in signature, and takes down what is public', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.signatory, reports)).toEqual({
      draft: [],
      firstReview: [],
      clearance: [],
      signature: ['pass', 'sendBack'],
      signed: [],
      published: ['takeDown'],
    })
  })

  it('cannot sign what she wrote', async () => {
    const { payload, office } = desk
    const organization = office.organization.id
    const leader = await makePerson(payload, [{ organization, roles: ['editor', 'signatory'] }])
    const report = await makeSmallReport(payload, office.editor, { organization, year: 2016 })
    await makeSection(payload, leader, { report: report.id })
    await walkTo(payload, office, report, 'signature')
    const refusal = await refusalOf(transition(payload, leader, report, PASS))
    expect(refusal.refusals).toMatchObject([{ guard: 'isNotContributor' }])
    expect(await transition(payload, office.signatory, report, PASS)).toMatchObject({
      workflowState: 'signed',
    })
  })

  it('cannot sign before clearance, nor publish what she signed', async () => {
    const { payload, office, reports } = desk
    const early = transition(payload, office.signatory, reports.clearance, PASS)
    expect(await codeOf(early)).toBe('NOT_PERMITTED')
    await transition(payload, office.signatory, reports.signature, PASS)
    const publish = { transition: 'publish' } as const
    expect(await codeOf(transition(payload, office.signatory, reports.signature, publish))).toBe(
      'NOT_PERMITTED',
    )
  })

  it('cannot take back what she signed: the publisher sends it back', async () => {
    const { payload, office, reports } = desk
    const sendBack = { transition: 'sendBack', reason: '改' } as const
    expect(await codeOf(transition(payload, office.signatory, reports.signed, sendBack))).toBe(
      'NOT_PERMITTED',
    )
  })

  it('writes nothing', async () => {
    const { payload, office, reports } = desk
    const write = makeSection(payload, office.signatory, { report: reports.draft.id })
    expect(await codeOf(write)).toBe('NOT_PERMITTED')
  })
})
