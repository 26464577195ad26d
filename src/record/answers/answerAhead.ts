import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FreshView } from '../freshView.ts'
import type { Limits } from '../limits/limits.ts'
import { sendPrepared } from '../http/sendAnswer.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import type { PreparedAnswer } from './PreparedAnswer.ts'

interface Known {
  readonly record: FreshView
  readonly kept: KeptAnswers
  readonly limits: Limits
}

interface Turn {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  /** Sets the headers that every answer of the server carries. */
  readonly greet: () => void
  /** Goes the common way: the request is as it came. */
  readonly otherwise: () => void
}

/** Answers a request to `/graphql` that was answered before, or lets it go the common way. */
export type Ahead = (turn: Turn) => void

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
  const send = ({ req, res, greet, otherwise }: Turn, answer: PreparedAnswer | undefined): void => {
    if (!answer) {
      otherwise()
      return
    }
    greet()
    sendPrepared(req, res, { answer, type: TYPE })
  }
  return (turn) => {
    const { req, otherwise } = turn
    const { method, url = '' } = req
    if (!isPlain(req)) otherwise()
    else if (method === 'GET' || method === 'HEAD') send(turn, find(url.slice(url.indexOf('?'))))
    else if (method !== 'POST' || !isPlainBody(req, limits)) otherwise()
    else {
      const onBody = (): void => {
        clearTimeout(timer)
        const body = takeBody(req)
        const answer = body === null ? undefined : find(body.toString())
        if (body !== null && !answer) req.unshift(body)
        send(turn, answer)
      }
      const timer = setTimeout(() => {
        req.off('readable', onBody)
        otherwise()
      }, limits.bodyTime)
      req.once('readable', onBody)
    }
  }
}
