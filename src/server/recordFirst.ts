import type { Express } from 'express'
import type { RequestListener } from 'node:http'
import { env } from '../env.ts'
import { logger, writeSoon } from '../logger.ts'
import type { Ahead } from '../record/answers/answerAhead.ts'
import { constantHeaders } from './constantHeaders.ts'
import { requestId } from './requestId.ts'
import { requestLine } from './requestLine.ts'

const RECORD = /^\/graphql\/?(?=\?|$)/

/**
 * Serves the record ahead of Express, whose chain costs more than an answer from memory: with the same
 * headers, the same id and the same line in the log. Everything else, and every query that was not
 * answered before, goes through the app.
 */
export const recordFirst = (app: Express, ahead: Ahead): RequestListener => {
  const line = requestLine(logger)
  const answer = ahead({
    headers: constantHeaders(env.PUBLIC_URL),
    idHeader: 'X-Request-Id',
    idOf: requestId,
    onAnswered: ({ method = '', url = '' }, { statusCode }, { id, start }) => {
      if (!logger.isLevelEnabled('info')) return
      const path = RECORD.exec(url)?.[0] ?? ''
      const responseTime = Math.round(performance.now() - start)
      writeSoon(line({ id, method, url: path, statusCode, responseTime }))
    },
    otherwise: app,
  })
  return (req, res) => {
    if (RECORD.test(req.url ?? '')) answer(req, res)
    else app(req, res)
  }
}
