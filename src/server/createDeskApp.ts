import next from 'next'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { createRecordApp, type RecordApp } from './createRecordApp.ts'
import { databaseProbe } from './databaseProbe.ts'
import { deskApi } from './deskApi.ts'
import type { Life } from './health.ts'
import { rememberLanguage } from './rememberLanguage.ts'
import { sendToAccount } from './sendToAccount.ts'

/** The whole server: the public half, `/api` of the desk in Express, and Next for the pages of the admin. */
export const createDeskApp = async (payload: Payload, life: Life): Promise<RecordApp> => {
  const { app, ahead } = createRecordApp(payload, life)
  const admin = next({ dev: false, dir: process.cwd(), quiet: true })
  await admin.prepare()
  const render = admin.getRequestHandler()

  app.use(deskApi(payload, env.PUBLIC_URL))
  app.get('/', (_req, res) => {
    res.redirect('/admin')
  })
  app.use('/admin', sendToAccount(payload, databaseProbe(payload)))
  app.use(['/admin', '/_next'], rememberLanguage, async (req, res) => {
    // Express strips what it is mounted at; Next wants the whole address.
    req.url = req.originalUrl
    await render(req, res)
  })
  return { app, ahead }
}
