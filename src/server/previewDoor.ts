import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { findVisible } from '../operations/findVisible.ts'
import { loadWorkingReport } from '../operations/loadWorkingReport.ts'
import type { SiteSettings } from '../record/SiteSettings.ts'
import { buildSnapshot } from '../record/snapshot/buildSnapshot.ts'
import { previewPage } from '../site/preview/previewPage.ts'
import { siteHeaders } from '../site/siteHeaders.ts'
import { readerDoor } from './readerDoor.ts'

interface Preview {
  readonly payload: Payload
  /** What the public pages say of the office. */
  readonly settings: () => Promise<SiteSettings>
  /** The path of the public pages, whose files the preview uses. */
  readonly prefix: string
}

/**
 * `GET /api/reports/:id/preview`: a working report as the page that it would be, for who may read it. In
 * Express and not among the endpoints of the collection: Next bundles those, and lets no page of its own
 * near what draws pages. NOT_PERMITTED for nobody, NOT_FOUND outside her scope. Kept nowhere.
 */
export const previewDoor = ({ payload, settings, prefix }: Preview): RequestHandler =>
  readerDoor(payload, async ({ reader, language, req, res, refuse }) => {
    const id = String(req.params['id'])
    const visible = await findVisible(reader, { collection: 'reports', id })
    const working = visible ? await loadWorkingReport(reader, visible.id) : null
    if (!working) return refuse('NOT_FOUND')
    const html = await previewPage({
      snapshot: buildSnapshot(working, { missingNumbers: 'marked' }),
      state: working.report.workflowState,
      settings: await settings(),
      prefix,
      language,
    })
    siteHeaders(req, res, () => res.type('html').send(html))
  })
