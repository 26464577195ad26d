import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { z } from 'zod'
import { FULL_REPORT_BODY } from './fullReportQuery.ts'
import { answerFile } from '../servers/answerBytes.ts'

const whole = z.object({ data: z.object({ report: z.object({ title: z.string() }) }) })

/** Asks the record once and keeps what it answers, so that every server measured sends the same bytes. */
export const keepAnswer = async (app: RequestListener): Promise<void> => {
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: FULL_REPORT_BODY,
  })
  const text = await response.text()
  whole.parse(JSON.parse(text))
  await writeFile(answerFile(), text)
  server.close()
  server.closeAllConnections()
}
