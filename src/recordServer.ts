import { openRecordDatabase } from './database/openRecordDatabase.ts'
import { env } from './env.ts'
import { logger } from './logger.ts'
import { readAhead } from './record/readAhead.ts'
import { createRecordApp } from './server/createRecordApp.ts'
import { endOfApp } from './server/endOfApp.ts'
import { listen } from './server/listen.ts'
import { MEMORY } from './server/memoryLimits.ts'
import { recordAlone } from './server/recordAlone.ts'
import { recordFirst } from './server/recordFirst.ts'
import { step, tell, tellFault } from './server/progress.ts'

/** Brings the schema up to date, as every process that opens the desk does. */
const migrate = async (): Promise<void> => {
  const { openDesk } = await import('./openDesk.ts')
  await (await openDesk()).destroy()
}

const open = async () => {
  const database = await openRecordDatabase(env)
  if (!(await database.isUpToDate())) await migrate()
  return database
}

/** Serves the record alone, so that public reading scales apart from the office: nothing of the desk is loaded. */
const start = async (): Promise<void> => {
  const database = await step({ zh: '打开数据库', en: 'Opening the database' }, open)
  const life = { isStopping: false }
  const { app, front, record } = createRecordApp(recordAlone(database), life)
  const listener = recordFirst(endOfApp(app), front)
  const ahead = readAhead(record, { bytes: MEMORY.searchBytes })
  const closing = { database: { destroy: database.close }, beforeClosing: ahead.stop }
  const port = await listen({ listener, life, ...closing })
  const address = env.PUBLIC_URL ?? `http://localhost:${port}`
  tell({ zh: `公开库 ${address}/graphql`, en: `the record: ${address}/graphql` })
}

start().catch((error: unknown) => {
  logger.fatal({ err: error }, 'the server could not start')
  process.exit(tellFault(error))
})
