import type { ServerResponse, IncomingMessage } from 'node:http'
import { encodingFor } from '../answers/encodingFor.ts'
import type { PreparedAnswer } from '../answers/PreparedAnswer.ts'
import type { Answer } from './answerQuery.ts'

const VARY = 'Accept, Accept-Encoding'

/** Whether the client already holds what has this tag. Express asks that no `Cache-Control` be sent, which `fetch` adds. */
const holds = (known: string | undefined, tag: string): boolean =>
  known === '*' || (known ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag)

/**
 * Sends a faultless answer, packed as the client takes it. One to a GET may be kept and asked for again
 * by its `ETag`; 304 when it is still the same. One to a POST is not to be kept.
 */
export const sendPrepared = (
  req: IncomingMessage,
  res: ServerResponse,
  { answer, type }: { readonly answer: PreparedAnswer; readonly type: string },
): void => {
  const encoding = answer.packingFor(encodingFor(req.headers['accept-encoding']))
  res.setHeader('Vary', VARY)
  res.setHeader('Content-Type', `${type}; charset=utf-8`)
  if (req.method === 'POST') res.setHeader('Cache-Control', 'no-store')
  else {
    const tag = answer.tag(encoding)
    res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    res.setHeader('ETag', tag)
    if (holds(req.headers['if-none-match'], tag)) {
      res.statusCode = 304
      res.end()
      return
    }
  }
  const bytes = answer.bytes(encoding)
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', bytes.length)
  res.statusCode = 200
  if (req.method === 'HEAD') res.end()
  else res.end(bytes)
}

/** Sends an answer that refuses the whole request or a part of it: it is not to be kept. */
export const sendRefusal = (
  res: ServerResponse,
  { answer: { status, body }, type }: { readonly answer: Answer; readonly type: string },
): void => {
  res.statusCode = status
  res.setHeader('Vary', VARY)
  res.setHeader('Content-Type', `${type}; charset=utf-8`)
  res.setHeader('Cache-Control', 'no-store')
  res.end(JSON.stringify(body))
}
