import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeSmallReport } from '../../support/makeSmallReport.ts'
import { walkTo } from '../../support/walkTo.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { refusalOf } from '../../support/refusalOf.ts'
import { reportNow } from '../../support/reportNow.ts'
import { transition } from '../../support/transition.ts'

describe('a clearance officer', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('passes and sends back in clearance, nothing else', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.clearanceOfficer, reports)).toEqual({
      draft: [],
      firstReview: [],
      clearance: ['pass', 'sendBack'],
      signature: [],
      signed: [],
      published: [],
    })
  })

  it('writes nothing', async () => {
    const { payload, office, reports } = desk
    const write = makeSection(payload, office.clearanceOfficer, { report: reports.draft.id })
    expect(await codeOf(write)).toBe('NOT_PERMITTED')
  })

  it('passes only with a conclusion that discloses', async () => {
    const { payload, office, reports } = desk
    const pass = { transition: 'pass', proofread: true } as const
    for (const outcome of [undefined, 'withhold', 'referToAuthority'] as const) {
      const refusal = await refusalOf(
        transition(payload, office.clearanceOfficer, reports.clearance, { ...pass, outcome }),
      )
      expect(refusal.refusals).toMatchObject([{ guard: 'clearanceAllows', field: 'outcome' }])
    }
    const outcome = 'discloseInPart'
    await transition(payload, office.clearanceOfficer, reports.clearance, { ...pass, outcome })
    const { passes } = await reportNow(payload, reports.clearance)
    expect(passes?.at(-1)).toMatchObject({ stage: 'clearance', outcome })
  })

  it('who is an editor too passes nothing that she wrote, not even where it was sent back since', async () => {
    const { payload, office } = desk
    const organization = office.organization.id
    const both = await makePerson(payload, [
      { organization, roles: ['editor', 'clearanceOfficer'] },
    ])
    const report = await makeSmallReport(payload, office.editor, { organization, year: 2016 })
    await makeSection(payload, both, { report: report.id })
    const pass = { transition: 'pass', proofread: true, outcome: 'disclose' } as const
    const isRefused = async () => {
      await walkTo(payload, office, report, 'clearance')
      const refusal = await refusalOf(transition(payload, both, report, pass))
      expect(refusal.refusals).toMatchObject([{ guard: 'isNotContributor' }])
    }
    await isRefused()
    const sendBack = { transition: 'sendBack', reason: '请核对' } as const
    await transition(payload, both, report, sendBack)
    await isRefused()
    await transition(payload, office.clearanceOfficer, report, pass)
  })
})
