import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { attach } from '../../support/attach.ts'
import { codeOf } from '../../support/codeOf.ts'
import { makeEmptyReport } from '../../support/makeEmptyReport.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { rest } from '../../support/rest.ts'
import { saveSection } from '../../support/saveSection.ts'
import { transition } from '../../support/transition.ts'

describe('an editor', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('submits, recalls what she submitted and revises what is published, nothing else', async () => {
    const { payload, office, reports } = desk
    expect(await offeredTo(payload, office.editor, reports)).toEqual({
      draft: ['submit'],
      firstReview: ['recall'],
      clearance: [],
      signature: [],
      signed: [],
      published: ['revise'],
    })
  })

  it('writes reports, their parts and attachments', async () => {
    const { payload, office, reports } = desk
    const organization = office.organization.id
    await makeEmptyReport(payload, office.editor, { organization, year: 2020 })
    const section = await makeSection(payload, office.editor, { report: reports.draft.id })
    await saveSection(payload, office.editor, section, { heading: '改', revision: 1 })
    await attach(payload, office.editor, reports.draft)
  })

  it('writes nothing once it is submitted', async () => {
    const { payload, office, reports } = desk
    const { draft: _draft, ...others } = reports
    for (const { id } of Object.values(others)) {
      const write = makeSection(payload, office.editor, { report: id })
      expect(await codeOf(write)).toBe('WRONG_STATE')
    }
  })

  it('publishes nothing', async () => {
    const { payload, office, reports } = desk
    const publish = transition(payload, office.editor, reports.signed, { transition: 'publish' })
    expect(await codeOf(publish)).toBe('NOT_PERMITTED')
  })

  it('passes nothing, not even what others wrote', async () => {
    const { payload, office, reports } = desk
    for (const report of [reports.firstReview, reports.clearance, reports.signature]) {
      const pass = { transition: 'pass', proofread: true, outcome: 'disclose' } as const
      expect(await codeOf(transition(payload, office.editor, report, pass))).toBe('NOT_PERMITTED')
    }
  })

  it('writes neither editions nor notices, and reads no audit', async () => {
    const { payload, office } = desk
    for (const path of ['/editions', '/notices', '/renditions', '/audit-events']) {
      const answer = await rest(payload, office.editor, { method: 'POST', path, body: {} })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect((await rest(payload, office.editor, { path: '/audit-events' })).status).toBe(403)
    expect((await rest(payload, office.editor, { path: '/editions' })).status).toBe(200)
  })
})
