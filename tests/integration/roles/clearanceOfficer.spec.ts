import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
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
})
