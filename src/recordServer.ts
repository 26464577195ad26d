import { env } from './env.ts'
import { logger } from './logger.ts'
import { openDesk } from './openDesk.ts'
import { createRecordApp } from './server/createRecordApp.ts'
import { endOfApp } from './server/endOfApp.ts'
import { listen } from './server/listen.ts'
import { recordFirst } from './server/recordFirst.ts'
import { step, tell, tellFault } from './server/progress.ts'

/** Serves the record alone, so that public reading scales apart from the office. */
const start = async (): Promise<void> => {
  const payload = await step({ zh: '打开数据库', en: 'Opening the database' }, openDesk)
  const life = { isStopping: false }
  const { app, front } = createRecordApp(payload, life)
  const port = await listen({ listener: recordFirst(endOfApp(app), front), payload, life })
  const address = env.PUBLIC_URL ?? `http://localhost:${port}`
  tell({ zh: `公开库 ${address}/graphql`, en: `the record: ${address}/graphql` })
}

start().catch((error: unknown) => {
  logger.fatal({ err: error }, 'the server could not start')
  process.exit(tellFault(error))
})
