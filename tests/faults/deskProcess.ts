import express from 'express'
import { z } from 'zod'
import { installJumpingClock } from './jumpingClock.ts'
import { type Stop, stopAtSteps } from './stopAtSteps.ts'

/**
 * The server as `src/server.ts` puts it together, without Next's pages, in a process of its own that can
 * be told to stop a request at a step (`X-Stop: NAME:AFTER`), to let its clock jump, and to import a
 * text as the command does.
 */
const clock = installJumpingClock()

const { env } = await import('../../src/env.ts')
const { openDesk } = await import('../../src/openDesk.ts')
const { completeAudit } = await import('../../src/operations/audit/completeAudit.ts')
const { importReport } = await import('../../src/operations/importReport.ts')
const { Refused } = await import('../../src/operations/refuse.ts')
const { requestAs } = await import('../../src/operations/requestAs.ts')
const { startPoller } = await import('../../src/operations/startPoller.ts')
const { createRecordApp } = await import('../../src/server/createRecordApp.ts')
const { recordOfDesk } = await import('../../src/server/recordOfDesk.ts')
const { deskApi } = await import('../../src/server/deskApi.ts')
const { endOfApp } = await import('../../src/server/endOfApp.ts')
const { listen } = await import('../../src/server/listen.ts')

const payload = await openDesk()
await completeAudit(payload)
const stops = stopAtSteps(payload)
const named = new Map<string, Stop>()

const app = express()
app.get('/fault/stops', (_req, res) => {
  res.json(Object.fromEntries(named))
})
app.post('/fault/clock/:offset', (req, res) => {
  clock.set(Number(req.params.offset))
  res.end()
})
app.use((req, _res, next) => {
  const [name, after] = (req.get('x-stop') ?? '').split(':')
  if (!name) return next()
  const stop: Stop = { after: Number(after), steps: [], isStopped: false }
  named.set(name, stop)
  stops.run(stop, next)
})
app.post('/fault/import', express.json({ limit: '1mb' }), async (req, res) => {
  const { as: id, text } = z.object({ as: z.string(), text: z.string() }).parse(req.body)
  const person = await payload.findByID({ collection: 'users', id, depth: 0 })
  try {
    const { outcome } = await importReport(await requestAs(payload, person), { text })
    res.json({ outcome })
  } catch (error) {
    const code = error instanceof Refused ? error.data.code : String(error)
    res.status(500).json({ errors: [{ data: { code } }] })
  }
})
const life = { isStopping: false }
app.use(createRecordApp(recordOfDesk(payload), life).app, deskApi(payload, env.PUBLIC_URL))
const poller = startPoller(payload, { seconds: env.PUBLISH_INTERVAL })
const port = await listen({
  listener: endOfApp(app),
  database: payload,
  life,
  beforeClosing: poller.stop,
})
process.stdout.write(`port ${port}\n`)
