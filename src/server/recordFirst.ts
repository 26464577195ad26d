import type { Express } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import type { Ahead } from '../record/answers/answerAhead.ts'
import { constantHeaders } from './constantHeaders.ts'
import { requestId } from './requestId.ts'

const RECORD = /^\/graphql(?:\/?\?|\/?$)/

/** The line that `requestLog` writes of a request that goes through Express. */
const logLine = (req: IncomingMessage, res: ServerResponse, id: string, start: number): void => {
  const { method, url = '' } = req
  const path = url.split('?')[0]
  const responseTime = Math.round(performance.now() - start)
  const { statusCode } = res
  logger.info({ req: { id, method, url: path }, res: { statusCode }, responseTime }, DONE)
}
const DONE = 'request completed'

/**
 * Serves the record ahead of Express, whose chain costs more than an answer from memory: with the same
 * headers, the same id and the same line in the log. Everything else, and every query that was not
 * answered before, goes through the app.
 */
export const recordFirst = (app: Express, ahead: Ahead): RequestListener => {
  const headers = constantHeaders(env.PUBLIC_URL)
  return (req, res) => {
    if (!RECORD.test(req.url ?? '')) {
      app(req, res)
      return
    }
    const start = performance.now()
    ahead({
      req,
      res,
      greet: () => {
        const id = requestId(req)
        for (const [name, value] of headers) res.setHeader(name, value)
        res.setHeader('X-Request-Id', id)
        res.once('finish', () => logLine(req, res, id, start))
      },
      otherwise: () => app(req, res),
    })
  }
}
