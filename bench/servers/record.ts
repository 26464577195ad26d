import { openDesk } from '../../src/openDesk.ts'
import { createRecordApp } from '../../src/server/createRecordApp.ts'
import { endOfApp } from '../../src/server/endOfApp.ts'
import { recordFirst } from '../../src/server/recordFirst.ts'
import { recordOfDesk } from '../../src/server/recordOfDesk.ts'
import { serve } from './serve.ts'

/** The record's server as it is shipped: security headers, request ids, log lines. */
const { app, front } = createRecordApp(recordOfDesk(await openDesk()), { isStopping: false })
serve(recordFirst(endOfApp(app), front))
