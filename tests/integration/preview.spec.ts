import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeRoleDesk, type RoleDesk } from '../support/makeRoleDesk.ts'
import { makeReportInParts } from '../support/makeReportInParts.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the preview and the sheets', () => {
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

  describe('the sheets of a report', () => {
    const sheet = (path: string, cookie?: string) =>
      served.call(`/api/reports/${path}`, cookie ? { headers: { cookie } } : {})
    const asReviewer = async (path: string) => {
      const cookie = await served.signIn(desk.office.reviewer)
      return sheet(path, cookie)
    }
    /** What stands in the rows whose heading is this, without markup. */
    const row = (html: string, heading: string): readonly string[] =>
      [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)]
        .filter(([, label]) => label === heading)
        .map(([, , cells = '']) => cells.replaceAll(/<[^>]*>/g, ' ').trim())

    it('are refused to nobody, and are not there outside one’s scope or under another name', async () => {
      const { id } = desk.reports.published
      expect(await sheet(`${id}/sheets/sign-off`)).toMatchObject({
        status: 403,
        code: 'NOT_PERMITTED',
      })
      const cookie = await served.signIn(stranger.editor)
      for (const name of ['sign-off', 'clearance']) {
        expect(await sheet(`${id}/sheets/${name}`, cookie)).toMatchObject({ code: 'NOT_FOUND' })
      }
      expect(await asReviewer(`${id}/sheets/other`)).toMatchObject({ status: 404 })
      expect(await asReviewer(`${id}/sheets/sign-off?round=2`)).toMatchObject({ status: 404 })
      expect(await asReviewer(`${id}/sheets/sign-off?round=x`)).toMatchObject({
        status: 400,
        code: 'INVALID_REQUEST',
      })
    })

    it('name who passed which stage and who published, and run nothing', async () => {
      const { id, title } = desk.reports.published
      const { status, text, headers } = await asReviewer(`${id}/sheets/sign-off`)
      expect(status).toBe(200)
      expect(row(text, '报告名称')).toEqual([title])
      expect(row(text, '拟稿人')).toEqual(['editor'])
      expect(row(text, '初审')[0]).toMatch(/^通过 .*☑ .*reviewer /)
      expect(row(text, '公开审查（含保密审查）')[0]).toMatch(/^公开 .*☑ .*clearanceOfficer /)
      expect(row(text, '签发')[0]).toMatch(/☑ .*signatory /)
      expect(row(text, '发布')[0]).toContain('publisher')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      )
    })

    it('of a draft are blank but for what the report is and who wrote it', async () => {
      const { text } = await asReviewer(`${desk.reports.draft.id}/sheets/sign-off`)
      expect(row(text, '拟稿人')).toEqual(['editor'])
      expect(row(text, '送审人')).toEqual([''])
      expect(row(text, '初审')).toEqual(['☐'])
      const clearance = await asReviewer(`${desk.reports.draft.id}/sheets/clearance?lang=en`)
      expect(row(clearance.text, 'Outcome')[0]).not.toContain('☑')
      expect(clearance.text).toContain('No outcome yet.')
    })

    it('keep what an earlier submission went through, when the row of the report no longer does', async () => {
      const { payload, office } = desk
      const organization = office.organization.id
      const report = await makeSmallReport(payload, office.editor, { organization, year: 2016 })
      await walkTo(payload, office, report, 'clearance')
      await transition(payload, office.clearanceOfficer, report, {
        transition: 'sendBack',
        outcome: 'withhold',
        reason: '含有尚未公开的事项',
      })
      const before = await asReviewer(`${report.id}/sheets/clearance`)
      expect(row(before.text, '审查结论')[0]).not.toContain('☑')
      const first = await asReviewer(`${report.id}/sheets/clearance?round=1`)
      expect(row(first.text, '审查结论')[0]).toContain('☑ 不予公开')
      expect(row(first.text, '审查意见')).toEqual(['含有尚未公开的事项'])
      await walkTo(payload, office, report, 'published')
      const now = await asReviewer(`${report.id}/sheets/clearance`)
      expect(row(now.text, '审查结论')[0]).toContain('☑ 公开')
      expect(now.text).toContain('含有尚未公开的事项')
      const past = await asReviewer(`${report.id}/sheets/sign-off?round=1`)
      expect(row(past.text, '初审')[0]).toContain('reviewer')
      expect(row(past.text, '签发')).toEqual(['☐'])
      expect(past.text).toContain('退回（公开审查（含保密审查））：clearanceOfficer')
    })

    it('tell who approved each part, where parts are reviewed one by one', async () => {
      const { payload, office } = desk
      const { report, whole } = await makeReportInParts(payload, office, 2018)
      const place = { collection: 'sections', id: whole.id } as const
      await transitionPart(payload, office.editor, place, { transition: 'submit' })
      await transitionPart(payload, office.reviewer, place, { transition: 'approve' })
      const { text } = await asReviewer(`${report.id}/sheets/sign-off`)
      expect(text).toMatch(new RegExp(`${whole.heading}</td><td>reviewer</td>`))
    })
  })
})
