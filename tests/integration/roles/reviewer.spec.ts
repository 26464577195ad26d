import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeSmallReport } from '../../support/makeSmallReport.ts'
import { refusalOf } from '../../support/refusalOf.ts'
import { walkTo } from '../../support/walkTo.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { reportNow } from '../../support/reportNow.ts'
import { saveSection } from '../../support/saveSection.ts'
import { sectionsOf } from '../../support/sectionsOf.ts'
import { transition } from '../../support/transition.ts'

describe('a reviewer', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('passes and sends back in first review, nothing else', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.reviewer, reports)).toEqual({
      draft: [],
      firstReview: ['pass', 'sendBack'],
      clearance: [],
      signature: [],
      signed: [],
      published: [],
    })
  })

  it('writes nothing, whatever its state', async () => {
    const { payload, office, reports } = desk
    for (const report of Object.values(reports)) {
      const create = makeSection(payload, office.reviewer, { report: report.id })
      expect(await codeOf(create)).toBe('NOT_PERMITTED')
      const [section] = await sectionsOf(payload, report)
      if (!section) throw new Error('The report has no sections')
      const change = { heading: '改', revision: section.revision }
      const save = saveSection(payload, office.reviewer, section, change)
      expect(await codeOf(save)).toBe('NOT_PERMITTED')
    }
  })

  it('passes nothing without having proofread it', async () => {
    const { payload, office, reports } = desk
    const pass = transition(payload, office.reviewer, reports.firstReview, { transition: 'pass' })
    expect(await codeOf(pass)).toBe('GUARD_FAILED')
  })

  it('passes it once: then it is another’s turn', async () => {
    const { payload, office, reports } = desk
    const pass = { transition: 'pass', proofread: true } as const
    await transition(payload, office.reviewer, reports.firstReview, pass)
    expect(await reportNow(payload, reports.firstReview)).toMatchObject({
      workflowState: 'clearance',
    })
    const again = transition(payload, office.reviewer, reports.firstReview, pass)
    expect(await codeOf(again)).toBe('NOT_PERMITTED')
  })

  it('who is an editor too passes nothing that she wrote, not even where it was sent back since', async () => {
    const { payload, office } = desk
    const organization = office.organization.id
    const both = await makePerson(payload, [{ organization, roles: ['editor', 'reviewer'] }])
    const report = await makeSmallReport(payload, office.editor, { organization, year: 2016 })
    await makeSection(payload, both, { report: report.id })
    const pass = { transition: 'pass', proofread: true } as const
    const isRefused = async () => {
      await walkTo(payload, office, report, 'firstReview')
      const refusal = await refusalOf(transition(payload, both, report, pass))
      expect(refusal.refusals).toMatchObject([{ guard: 'isNotContributor' }])
    }
    await isRefused()
    const sendBack = { transition: 'sendBack', reason: '请核对' } as const
    await transition(payload, both, report, sendBack)
    await isRefused()
    await transition(payload, office.reviewer, report, pass)
  })
})
