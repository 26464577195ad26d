import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('saves that cross a submission', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  it('are refused, or stop the report at the next stage: only what was submitted is published', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeReport(payload, office.editor, { organization })
    const sections = await sectionsOf(payload, report)
    const saves = sections.map((section) =>
      saveSection(payload, office.editor, section, {
        heading: `${section.heading}（最后一刻）`,
        revision: 1,
      }),
    )
    const [submitted, ...saved] = await Promise.allSettled([
      transition(payload, office.editor, report, { transition: 'submit' }),
      ...saves,
    ])
    expect(submitted.status).toBe('fulfilled')
    for (const outcome of saved) {
      if (outcome.status === 'fulfilled') continue
      expect(Reflect.get(Object(outcome.reason), 'data')).toMatchObject({ code: 'WRONG_STATE' })
    }
    const pinned = (await reportNow(payload, report)).contentHash
    const pass = { transition: 'pass', proofread: true } as const
    const passed = await transition(payload, office.reviewer, report, pass).catch(() => null)
    if (passed) {
      await transition(payload, office.clearanceOfficer, report, { ...pass, outcome: 'disclose' })
      await transition(payload, office.signatory, report, pass)
      await transition(payload, office.publisher, report, { transition: 'publish' })
      const [edition] = await editionsOf(payload, report)
      expect(hashOf(edition?.snapshot)).toBe(pinned)
      return
    }
    const refusal = await refusalOf(transition(payload, office.reviewer, report, pass))
    expect(refusal.refusals).toMatchObject([{ guard: 'contentIsUnchanged' }])
  })

  it('content that came to differ after submission is never passed nor published', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeReport(payload, office.editor, { organization, year: 2018 })
    const [section] = await sectionsOf(payload, report)
    const tamper = (heading: string) =>
      payload.db.updateOne({ collection: 'sections', id: section?.id ?? '', data: { heading } })
    await walkTo(payload, office, report, 'firstReview')
    await tamper('另一标题')
    const pass = { transition: 'pass', proofread: true } as const
    const passing = await refusalOf(transition(payload, office.reviewer, report, pass))
    expect(passing.refusals).toMatchObject([{ guard: 'contentIsUnchanged' }])
    await tamper(section?.heading ?? '')
    await transition(payload, office.reviewer, report, pass)
    await transition(payload, office.clearanceOfficer, report, { ...pass, outcome: 'disclose' })
    await transition(payload, office.signatory, report, pass)
    await tamper('另一标题')
    const publishing = await refusalOf(
      transition(payload, office.publisher, report, { transition: 'publish' }),
    )
    expect(publishing.refusals).toMatchObject([{ guard: 'contentIsUnchanged' }])
    expect(await editionsOf(payload, report)).toEqual([])
  })
})
