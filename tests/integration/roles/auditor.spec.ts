import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { attach } from '../../support/attach.ts'
import { codeOf } from '../../support/codeOf.ts'
import { makeEmptyReport } from '../../support/makeEmptyReport.ts'
import { makeOffice } from '../../support/makeOffice.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { offeredTo } from '../../support/offeredTo.ts'
import { requestOf } from '../../support/requestOf.ts'
import { rest } from '../../support/rest.ts'
import { saveSection } from '../../support/saveSection.ts'
import { sectionsOf } from '../../support/sectionsOf.ts'

const READABLE = [
  'reports',
  'sections',
  'key-initiatives',
  'proposal-responses',
  'statistical-tables',
  'comments',
  'attachments',
  'editions',
  'notices',
  'renditions',
  'organizations',
  'users',
  'audit-events',
]

describe('an auditor', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('reads everything, every version of it too', async () => {
    const { payload, office } = desk
    for (const slug of READABLE) {
      const { status } = await rest(payload, office.auditor, { path: `/${slug}` })
      expect([slug, status]).toEqual([slug, 200])
    }
    const versions = await rest(payload, office.auditor, { path: '/reports/versions' })
    expect(versions.status).toBe(200)
    expect(Number(versions.body['totalDocs'])).toBeGreaterThan(Object.keys(desk.reports).length)
  })

  it('finds in the audit what happened to every report', async () => {
    const { payload, office, reports } = desk
    const path = `/audit-events?where[document][equals]=${reports.published.id}&sort=sequence`
    const { body } = await rest(payload, office.auditor, { path })
    expect(body['docs']).toMatchObject([
      { action: 'report.submit', actor: office.editor.id },
      { action: 'report.pass', actor: office.reviewer.id },
      { action: 'report.pass', actor: office.clearanceOfficer.id },
      { action: 'report.pass', actor: office.signatory.id },
      { action: 'report.publish', actor: office.publisher.id },
    ])
  })

  it('finds whose each version of a report is, which nobody outside the scope does', async () => {
    const { listVersions } = await import('../../../src/operations/comparing/listVersions.ts')
    const stranger = await makeOffice(desk.payload)
    const asked = { collection: 'reports', id: desk.reports.published.id, page: 1 } as const
    const { versions } = await listVersions(
      await requestOf(desk.payload, desk.office.auditor),
      asked,
    )
    expect(versions.slice(0, 5).map(({ name, head }) => [head.transition, name])).toEqual([
      ['publish', 'publisher'],
      ['pass', 'signatory'],
      ['pass', 'clearanceOfficer'],
      ['pass', 'reviewer'],
      ['submit', 'editor'],
    ])
    const foreign = listVersions(await requestOf(desk.payload, stranger.editor), asked)
    expect(await codeOf(foreign)).toBe('NOT_FOUND')
  })

  it('writes nothing', async () => {
    const { payload, office, reports } = desk
    const { auditor } = office
    const organization = office.organization.id
    const [section] = await sectionsOf(payload, reports.draft)
    if (!section) throw new Error('The report has no sections')
    const change = { heading: '改', revision: section.revision }
    expect(await codeOf(saveSection(payload, auditor, section, change))).toBe('NOT_PERMITTED')
    expect(await codeOf(makeSection(payload, auditor, { report: reports.draft.id }))).toBe(
      'NOT_PERMITTED',
    )
    expect(await codeOf(makeEmptyReport(payload, auditor, { organization, year: 2020 }))).toBe(
      'NOT_PERMITTED',
    )
    await expect(attach(payload, auditor, reports.draft)).rejects.toMatchObject({ status: 403 })
    // A file that is none is refused for that; a real one was tried above.
    for (const slug of READABLE.filter((each) => each !== 'attachments')) {
      const call = { method: 'POST', path: `/${slug}`, body: {} } as const
      const { status } = await rest(payload, auditor, call)
      expect([slug, status]).toEqual([slug, 403])
    }
    const path = `/organizations/${organization}`
    const renamed = await rest(payload, auditor, { method: 'PATCH', path, body: { name: '改' } })
    expect(renamed.status).toBe(403)
  })

  it('takes no report through anything', async () => {
    const { payload, office, reports } = desk
    const offered = await offeredTo(payload, office.auditor, reports)
    expect(Object.values(offered).flat()).toEqual([])
  })
})
