import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PreparedAnswer } from '../answers/PreparedAnswer.ts'
import { answerHead, sendingTo, VARY } from './answerHead.ts'
import type { Answer } from './answerQuery.ts'

/**
 * Sends a faultless answer, packed as the client takes it. One to a GET may be kept and asked for again
 * by its `ETag`; 304 when it is still the same. One to a POST is not to be kept.
 */
export const sendPrepared = (
  req: IncomingMessage,
  res: ServerResponse,
  { answer, type }: { readonly answer: PreparedAnswer; readonly type: string },
): void => {
  const sending = sendingTo(req, answer)
  const head = answerHead(answer, sending, type)
  for (let at = 0; at < head.length; at += 2) res.setHeader(head[at] ?? '', head[at + 1] ?? '')
  res.statusCode = sending.kind === 'same' ? 304 : 200
  if (sending.kind === 'same' || req.method === 'HEAD') res.end()
  else res.end(answer.bytes(sending.encoding))
}

/**
 * Sends the same with all the headers of the server by one call, which costs a fifth: they are put
 * together once for each way of sending an answer. `last` is a header that each request has its own of.
 */
export const sendAtOnce = (
  req: IncomingMessage,
  res: ServerResponse,
  {
    answer,
    type,
    first,
    last: [name, value],
  }: {
    readonly answer: PreparedAnswer
    readonly type: string
    /** The headers that every answer carries, name after name with its value. */
    readonly first: readonly string[]
    readonly last: readonly [string, string]
  },
): void => {
  const sending = sendingTo(req, answer)
  const { encoding, kind } = sending
  const head = answer.head(`${kind} ${encoding} ${type}`, () => [
    ...first,
    ...answerHead(answer, sending, type),
    ...[name, value],
  ])
  head[head.length - 1] = value
  if (kind === 'same') res.writeHead(304, head).end()
  else if (req.method === 'HEAD') res.writeHead(200, head).end()
  else res.writeHead(200, head).end(answer.bytes(encoding))
}

/** Sends an answer that refuses the whole request or a part of it: it is not to be kept. */
export const sendRefusal = (
  res: ServerResponse,
  {
    answer: { status, body },
    type,
    first,
  }: {
    readonly answer: Answer
    readonly type: string
    /** The headers that every answer carries, name after name with its value. */
    readonly first: readonly string[]
  },
): void => {
  const text = JSON.stringify(body)
  res
    .writeHead(status, [
      ...first,
      ...['Vary', VARY, 'Content-Type', `${type}; charset=utf-8`, 'Cache-Control', 'no-store'],
      ...['Content-Length', String(Buffer.byteLength(text))],
    ])
    .end(text)
}
