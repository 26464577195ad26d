import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf } from '../../support/codeOf.ts'
import { makePerson } from '../../support/makePerson.ts'
import { makeRoleDesk, type RoleDesk } from '../../support/makeRoleDesk.ts'
import { makeSection } from '../../support/makeSection.ts'
import { rest } from '../../support/rest.ts'
import { sectionsOf } from '../../support/sectionsOf.ts'
import { saveSection } from '../../support/saveSection.ts'
import { transition } from '../../support/transition.ts'

const COLLECTIONS = [
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

describe('nobody', () => {
  let desk: RoleDesk
  beforeAll(async () => {
    desk = await makeRoleDesk()
  })
  afterAll(() => desk.close())

  it('reads nothing at the desk, what is public neither', async () => {
    const { payload, reports } = desk
    const paths = COLLECTIONS.flatMap((slug) => [`/${slug}`, `/${slug}/versions`])
    for (const path of [...paths, '/globals/settings', `/reports/${reports.published.id}`]) {
      const { status, body } = await rest(payload, null, { path })
      expect([path, body['docs'], body['id']]).toEqual([path, undefined, undefined])
      expect([403, 404]).toContain(status)
    }
    const path = `/reports/${reports.published.id}/actions`
    expect((await rest(payload, null, { path })).status).toBe(403)
  })

  it('writes nothing', async () => {
    const { payload, reports } = desk
    const [section] = await sectionsOf(payload, reports.draft)
    if (!section) throw new Error('The report has no sections')
    const change = { heading: '改', revision: section.revision }
    expect(await codeOf(saveSection(payload, null, section, change))).toBe('NOT_PERMITTED')
    for (const slug of COLLECTIONS) {
      for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
        const path = method === 'POST' ? `/${slug}` : `/${slug}?where[id][exists]=true`
        const { status } = await rest(payload, null, { method, path, body: {} })
        expect([slug, method, status]).toEqual([slug, method, 403])
      }
    }
  })

  it('takes no report through anything, whether it is there or not', async () => {
    const { payload, reports } = desk
    for (const id of [reports.signed.id, 'no such report']) {
      const publish = rest(payload, null, {
        method: 'POST',
        path: `/reports/${id}/transitions`,
        body: { transition: 'publish', revision: 1 },
      })
      expect(await publish).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: 'NOT_PERMITTED' } }] },
      })
    }
  })

  it('a person without a role is signed in and finds no content', async () => {
    const { payload, reports } = desk
    const guest = await makePerson(payload, [])
    const path = `/reports/${reports.published.id}/actions`
    expect((await rest(payload, guest, { path })).status).toBe(404)
    const publish = { transition: 'publish' } as const
    expect(await codeOf(transition(payload, guest, reports.signed, publish))).toBe('NOT_FOUND')
    expect(await codeOf(makeSection(payload, guest, { report: reports.draft.id }))).toBe(
      'NOT_FOUND',
    )
  })
})
