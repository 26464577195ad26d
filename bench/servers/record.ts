import { openDesk } from '../../src/openDesk.ts'
import { createRecordApp } from '../../src/server/createRecordApp.ts'
import { serve } from './serve.ts'

/** The record's server as it is shipped: security headers, request ids, log lines. */
serve(createRecordApp(await openDesk(), { isStopping: false }))
