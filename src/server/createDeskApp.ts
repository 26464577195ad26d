import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { boundAddress } from './boundAddress.ts'
import { createRecordApp, type RecordApp } from './createRecordApp.ts'
import { databaseProbe } from './databaseProbe.ts'
import { deskApi } from './deskApi.ts'
import { recordOfDesk } from './recordOfDesk.ts'
import type { Life } from './health.ts'
import { rememberLanguage } from './rememberLanguage.ts'
import { tellOldBrowsers } from './tellOldBrowsers.ts'
import { admitToPages } from './admitToPages.ts'

interface Parts {
  readonly life: Life
  /** What renders the pages of the admin. */
  readonly pages: RequestHandler
}

/** The whole server: the public half, `/api` of the desk in Express, and Next for the pages of the admin. */
export const createDeskApp = (payload: Payload, { life, pages }: Parts): RecordApp => {
  const { app, front, record } = createRecordApp(recordOfDesk(payload), life)
  app.use(deskApi(payload, env.PUBLIC_URL))
  app.get('/', (_req, res) => {
    res.redirect('/admin')
  })
  app.use(
    '/admin',
    tellOldBrowsers,
    boundAddress(env.PAGE_LIMIT),
    admitToPages(payload, databaseProbe(payload)),
  )
  app.use(['/admin', '/_next'], rememberLanguage, pages)
  return { app, front, record }
}
