import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeRoleDesk, type RoleDesk } from '../support/makeRoleDesk.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'

let desk: RoleDesk
let stranger: Office
let served: ServedDesk
beforeAll(async () => {
  desk = await makeRoleDesk()
  stranger = await makeOffice(desk.payload)
  served = await serveDesk(desk.payload)
})
afterAll(async () => {
  await served.close()
  await desk.close()
})

const preview = (id: string, cookie?: string) =>
  served.call(`/api/reports/${id}/preview`, cookie ? { headers: { cookie } } : {})

describe('the preview of a working report', () => {
  it('is refused to nobody, and is not there outside one’s scope', async () => {
    const { id } = desk.reports.draft
    expect(await preview(id)).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    const cookie = await served.signIn(stranger.editor)
    expect(await preview(id, cookie)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await preview('no-report', cookie)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it.each([
    ['draft', '草稿'],
    ['firstReview', '送审稿'],
    ['clearance', '送审稿'],
    ['signed', '签发稿'],
    ['published', '工作稿'],
  ] as const)('of a report in %s is marked %s', async (state, mark) => {
    const report = desk.reports[state]
    const cookie = await served.signIn(desk.office.reviewer)
    const { status, text, headers } = await preview(report.id, cookie)
    expect(status).toBe(200)
    expect(/<p class="band" role="note">([^　<]*)/.exec(text)?.[1]).toBe(mark)
    expect(text).toContain(report.title)
    expect(text).toContain('<meta content="noindex" name="robots"/>')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('shows the public no more than it had', async () => {
    const { text } = await served.call('/reports')
    expect(text).not.toContain(desk.reports.draft.title)
    expect(text).toContain(String(desk.reports.published.year))
  })
})
