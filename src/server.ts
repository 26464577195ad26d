import { seedDemo } from '../seed/seedDemo.ts'
import { env } from './env.ts'
import { logger } from './logger.ts'
import { openDesk } from './openDesk.ts'
import { startMails } from './operations/alerts/startMails.ts'
import { startMessages } from './operations/alerts/startMessages.ts'
import { completeAudit } from './operations/audit/completeAudit.ts'
import { startLinkChecker } from './operations/links/startLinkChecker.ts'
import { startPoller } from './operations/startPoller.ts'
import { startWebhooks } from './operations/webhooks/startWebhooks.ts'
import { readAhead } from './record/readAhead.ts'
import { buildAdmin, isAdminBuilt } from './server/buildAdmin.ts'
import { createDeskApp } from './server/createDeskApp.ts'
import { endOfApp } from './server/endOfApp.ts'
import { changeAddresses } from './server/changeAddresses.ts'
import { listen } from './server/listen.ts'
import { MEMORY } from './server/memoryLimits.ts'
import { openAdminPages } from './server/openAdminPages.ts'
import { recordFirst } from './server/recordFirst.ts'
import { step, tell, tellFault } from './server/progress.ts'

/** Builds what has changed, opens the database, completes the audit after a crash, fills an empty one with the demo, and serves. */
const start = async (): Promise<void> => {
  if (!isAdminBuilt()) {
    await step(
      { zh: '构建管理界面（约两分钟）', en: 'Building the admin (about two minutes)' },
      buildAdmin,
    )
  }
  const payload = await step({ zh: '打开数据库', en: 'Opening the database' }, openDesk)
  await completeAudit(payload)
  if (env.SEED === 'demo') await seedDemo(payload)
  const life = { isStopping: false }
  const pages = await step({ zh: '启动服务', en: 'Starting the server' }, openAdminPages)
  const { app, front, record } = createDeskApp(payload, { life, pages })
  const poller = startPoller(payload, { seconds: env.PUBLISH_INTERVAL })
  const links = env.LINK_CHECK
    ? startLinkChecker(payload, { allowed: env.LINK_CHECK_PRIVATE })
    : null
  const webhooks = startWebhooks(payload, {
    look: record.current,
    allowed: env.WEBHOOK_PRIVATE,
    addressesOf: changeAddresses({ prefix: env.SITE_PATH, base: env.PUBLIC_URL }),
  })
  const { SMTP_URL: url, SMTP_FROM: from, PUBLIC_URL: base } = env
  const mails = url && from && base ? startMails(payload, { url, from, base }) : null
  const { MESSAGE_URL: address, MESSAGE_SECRET: secret, WEBHOOK_PRIVATE: allowed } = env
  const messages =
    address && secret && base ? startMessages(payload, { address, secret, base, allowed }) : null
  const ahead = readAhead(record, { bytes: MEMORY.searchBytes })
  const beforeClosing = async (): Promise<void> => {
    await Promise.all([
      poller.stop(),
      links?.stop(),
      ahead.stop(),
      webhooks.stop(),
      mails?.stop(),
      messages?.stop(),
    ])
  }
  const listener = recordFirst(endOfApp(app), front)
  const port = await listen({ listener, database: payload, life, beforeClosing })
  const own = env.PUBLIC_URL ?? `http://localhost:${port}`
  tell({ zh: `编审端 ${own}/admin`, en: `the desk: ${own}/admin` })
  tell({ zh: `公开库 ${own}/graphql`, en: `the record: ${own}/graphql` })
}

start().catch((error: unknown) => {
  logger.fatal({ err: error }, 'the server could not start')
  process.exit(tellFault(error))
})
