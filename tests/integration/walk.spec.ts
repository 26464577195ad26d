import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the walk from draft to a public edition', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  it('leads through every stage to an edition', async () => {
    const { payload } = desk
    const report = await makeReport(payload, office.editor, {
      organization: office.organization.id,
    })
    const published = await walkTo(payload, office, report, 'published')
    expect(published.workflowState).toBe('published')
  })
})
