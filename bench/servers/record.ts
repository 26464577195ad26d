import { openRecordDatabase } from '../../src/database/openRecordDatabase.ts'
import { env } from '../../src/env.ts'
import { readAhead } from '../../src/record/readAhead.ts'
import { createRecordApp } from '../../src/server/createRecordApp.ts'
import { endOfApp } from '../../src/server/endOfApp.ts'
import { openServer } from '../../src/server/front/openServer.ts'
import { MEMORY } from '../../src/server/memoryLimits.ts'
import { recordAlone } from '../../src/server/recordAlone.ts'
import { recordFirst } from '../../src/server/recordFirst.ts'
import { serve } from './serve.ts'

/** The record's server as it is shipped: security headers, request ids, log lines, metrics, searches read ahead. */
const source = recordAlone(await openRecordDatabase(env))
const { app, front, record } = createRecordApp(source, { isStopping: false })
const connections = {
  headTime: env.REQUEST_SECONDS * 1000,
  idleTime: env.IDLE_SECONDS * 1000,
  most: env.CONNECTIONS,
  mostOfOne: env.CONNECTIONS,
}
serve(recordFirst(endOfApp(app), front), (listener) => openServer(listener, connections))
readAhead(record, { bytes: MEMORY.searchBytes })
