import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FreshView } from '../freshView.ts'
import type { Limits } from '../limits/limits.ts'
import { sendAtOnce } from '../http/sendAnswer.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import type { PreparedAnswer } from './PreparedAnswer.ts'
import { wordsOfBody } from './wordsOfBody.ts'

interface Known {
  readonly record: FreshView
  readonly kept: KeptAnswers
  readonly limits: Limits
}

/** What a server does around an answer; made once, so that a request makes no function of its own. */
export interface Surroundings {
  /** The headers that every answer carries, name after name with its value. */
  readonly headers: readonly string[]
  /** The header that names a request, and the name of this one. */
  readonly idHeader: string
  readonly idOf: (req: IncomingMessage) => string
  /** Is told of every request that was answered here. */
  readonly onAnswered: (req: IncomingMessage, res: ServerResponse, turn: Turn) => void
  /** Goes the common way: the request is as it came. */
  readonly otherwise: (req: IncomingMessage, res: ServerResponse) => void
}

/** One request: its id and when it came, by `performance.now()`. */
interface Turn {
  readonly id: string
  readonly start: number
}

/** Answers requests to `/graphql` that were answered before, and lets the others go the common way. */
export type Ahead = (around: Surroundings) => (req: IncomingMessage, res: ServerResponse) => void

const TYPE = 'application/json'
const JSON_IN_UTF8 = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i
/** What leads to JSON without a closer look; whoever prefers something else goes the common way. */
const PLAIN_ACCEPT = /^(?:\*\/\*|application\/json)(?:\s*,|$)/

const isPlain = ({ headers }: IncomingMessage): boolean =>
  headers.accept === undefined || PLAIN_ACCEPT.test(headers.accept)

/** Whether a body is one that can be known by its bytes: JSON in UTF-8, not packed, of a length that was told. */
const isPlainBody = ({ headers }: IncomingMessage, { bodyBytes }: Limits): boolean =>
  JSON_IN_UTF8.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined &&
  Number(headers['content-length']) <= bodyBytes

/**
 * The whole body where it has already come; otherwise what has come is put back, so that it is read in
 * the common way.
 */
const takeBody = (req: IncomingMessage): Buffer | null => {
  const body: unknown = req.read()
  if (!Buffer.isBuffer(body)) return null
  if (body.length === Number(req.headers['content-length'])) return body
  req.unshift(body)
  return null
}

/**
 * Answers from memory what was answered before and is still true, ahead of everything else: finding the
 * words of the request again is all the work there is. What is not there is left to the common way.
 */
export const answerAhead = ({ record, kept, limits }: Known): Ahead => {
  const find = (words: string): PreparedAnswer | undefined => {
    const key = kept.keyOf(words)
    const view = key === undefined ? undefined : record.known()
    return key === undefined || view === undefined ? undefined : kept.find(view, key)
  }
  return ({ headers, idHeader, idOf, onAnswered, otherwise }) => {
    const send = (
      req: IncomingMessage,
      res: ServerResponse,
      { answer, start }: { readonly answer: PreparedAnswer | undefined; readonly start: number },
    ): void => {
      if (!answer) {
        otherwise(req, res)
        return
      }
      const id = idOf(req)
      sendAtOnce(req, res, { answer, type: TYPE, first: headers, last: [idHeader, id] })
      onAnswered(req, res, { id, start })
    }
    const sendToBody = (req: IncomingMessage, res: ServerResponse, start: number): void => {
      const body = takeBody(req)
      const answer = body === null ? undefined : find(wordsOfBody(body))
      if (body !== null && !answer) req.unshift(body)
      send(req, res, { answer, start })
    }
    const awaitBody = (req: IncomingMessage, res: ServerResponse, start: number): void => {
      if (req.readableLength > 0) {
        sendToBody(req, res, start)
        return
      }
      const onBody = (): void => {
        clearTimeout(timer)
        sendToBody(req, res, start)
      }
      const timer = setTimeout(() => {
        req.off('readable', onBody)
        otherwise(req, res)
      }, limits.bodyTime)
      req.once('readable', onBody)
    }
    return (req, res) => {
      const start = performance.now()
      const { method, url = '' } = req
      if (!isPlain(req)) otherwise(req, res)
      else if (method === 'GET' || method === 'HEAD') {
        send(req, res, { answer: find(url.slice(url.indexOf('?'))), start })
      } else if (method !== 'POST' || !isPlainBody(req, limits)) otherwise(req, res)
      // A short body comes with the head of its request and is there in the next turn.
      else process.nextTick(awaitBody, req, res, start)
    }
  }
}
