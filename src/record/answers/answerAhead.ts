import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FreshView } from '../freshView.ts'
import type { Limits } from '../limits/limits.ts'
import { sendAtOnce } from '../http/sendAnswer.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import type { PreparedAnswer } from './PreparedAnswer.ts'
import { wordsOfBody } from './wordsOfBody.ts'

/** What is known already. */
export interface Known {
  readonly record: FreshView
  readonly kept: KeptAnswers
  readonly limits: Limits
}

/** One request: its id and when it came, by `performance.now()`. */
export interface Turn {
  readonly id: string
  readonly start: number
}

/** What is done around an answer; made once, so that a request makes no function of its own. */
interface Around {
  /** The headers that every answer carries, name after name with its value. */
  readonly headers: readonly string[]
  /** The header that names a request, and the name of this one. */
  readonly idHeader: string
  readonly idOf: (req: IncomingMessage) => string
  /** Is told of every request that was answered here. */
  readonly onAnswered: (req: IncomingMessage, res: ServerResponse, turn: Turn) => void
  /** Works the answer out: the request is as it came, but for a whole `body` that was taken from it. */
  readonly otherwise: (
    req: IncomingMessage,
    res: ServerResponse,
    come: { readonly start: number; readonly body?: Buffer },
  ) => void
}

const TYPE = 'application/json'
const JSON_IN_UTF8 = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i
/** What leads to JSON without a closer look; whoever prefers something else is looked at. */
const PLAIN_ACCEPT = /^(?:\*\/\*|application\/json)(?:\s*,|$)/

const isPlain = ({ headers }: IncomingMessage): boolean =>
  headers.accept === undefined || PLAIN_ACCEPT.test(headers.accept)

/** Whether a body is one that can be known by its bytes: JSON in UTF-8, not packed, of a length that was told. */
const isPlainBody = ({ headers }: IncomingMessage, { bodyBytes }: Limits): boolean =>
  JSON_IN_UTF8.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined &&
  Number(headers['content-length']) <= bodyBytes

/**
 * The whole body where it has already come; otherwise what has come is put back, so that it is read with
 * what follows.
 */
const takeBody = (req: IncomingMessage): Buffer | null => {
  const body: unknown = req.read()
  if (!Buffer.isBuffer(body)) return null
  if (body.length === Number(req.headers['content-length'])) return body
  req.unshift(body)
  return null
}

/**
 * Answers from memory what was answered before and is still true: finding the words of the request again is
 * all the work there is. What is not there is worked out.
 */
export const answerAhead = (
  { record, kept, limits }: Known,
  { headers, idHeader, idOf, onAnswered, otherwise }: Around,
): RequestListener => {
  const find = (words: string): PreparedAnswer | undefined => {
    const key = kept.keyOf(words)
    const view = key === undefined ? undefined : record.known()
    return key === undefined || view === undefined ? undefined : kept.find(view, key)
  }
  const send = (
    req: IncomingMessage,
    res: ServerResponse,
    { answer, start }: { readonly answer: PreparedAnswer; readonly start: number },
  ): void => {
    const id = idOf(req)
    sendAtOnce(req, res, { answer, type: TYPE, first: headers, last: [idHeader, id] })
    onAnswered(req, res, { id, start })
  }
  const answerBody = (req: IncomingMessage, res: ServerResponse, start: number): void => {
    const body = takeBody(req)
    const answer = body === null ? undefined : find(wordsOfBody(body))
    if (answer) send(req, res, { answer, start })
    else otherwise(req, res, body === null ? { start } : { start, body })
  }
  const awaitBody = (req: IncomingMessage, res: ServerResponse, start: number): void => {
    if (req.readableLength > 0) {
      answerBody(req, res, start)
      return
    }
    const onBody = (): void => {
      clearTimeout(timer)
      answerBody(req, res, start)
    }
    const timer = setTimeout(() => {
      req.off('readable', onBody)
      otherwise(req, res, { start })
    }, limits.bodyTime)
    req.once('readable', onBody)
  }
  return (req, res) => {
    const start = performance.now()
    const { method, url = '' } = req
    if (!isPlain(req)) otherwise(req, res, { start })
    else if (method === 'GET' || method === 'HEAD') {
      const answer = find(url.slice(url.indexOf('?')))
      if (answer) send(req, res, { answer, start })
      else otherwise(req, res, { start })
    } else if (method !== 'POST' || !isPlainBody(req, limits)) otherwise(req, res, { start })
    // A short body comes with the head of its request and is there in the next turn.
    else process.nextTick(awaitBody, req, res, start)
  }
}
