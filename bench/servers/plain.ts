import { answerBytes } from './answerBytes.ts'
import { serve } from './serve.ts'

/** The baseline: plain Node answers the same bytes. */
const bytes = answerBytes()
const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(bytes.length),
}
serve((req, res) => {
  req.resume()
  req.once('end', () => res.writeHead(200, headers).end(bytes))
})
