import type { Express } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { logger, writeSoon } from '../logger.ts'
import type { Ahead } from '../record/answers/answerAhead.ts'
import { inTurn } from './front/inTurn.ts'
import type { Gate } from './front/rateGate.ts'
import type { Metrics } from './metrics/createMetrics.ts'
import { isPublic, routeClass } from './metrics/routeClass.ts'
import { requestId } from './requestId.ts'
import { requestLine } from './requestLine.ts'

const RECORD = /^\/graphql\/?(?=\?|$)/

/** What stands before Express. */
export interface Front {
  readonly ahead: Ahead
  readonly gate: Gate
  readonly metrics: Metrics
  /** The headers that every answer of `/graphql` carries, name after name with its value. */
  readonly headers: readonly string[]
}

/**
 * Serves the record ahead of Express, whose chain costs more than an answer from memory: with the same
 * headers, the same id and the same line in the log. Everything else, and every query that was not
 * answered before, goes through the app. Who asks for too much of what is public goes no further than here.
 */
export const recordFirst = (
  app: Express,
  { ahead, gate, metrics, headers }: Front,
): RequestListener => {
  const line = requestLine(logger)
  const tell = (
    { method = '', url = '' }: IncomingMessage,
    { statusCode }: ServerResponse,
    { id, start }: { readonly id: string; readonly start: number },
  ): void => {
    if (!logger.isLevelEnabled('info')) return
    const path = url.split('?')[0] ?? ''
    const responseTime = Math.round(performance.now() - start)
    writeSoon(line({ id, method, url: path, statusCode, responseTime }))
  }
  const timed = inTurn((req, res) => {
    const start = performance.now()
    const route = routeClass(req.url ?? '')
    res.once('finish', () => metrics.answered(route, res.statusCode, start))
    app(req, res)
  })
  const answer = ahead({
    headers,
    idHeader: 'X-Request-Id',
    idOf: requestId,
    onAnswered: (req, res, turn) => {
      metrics.came('memory')
      metrics.answered('record', res.statusCode, turn.start)
      tell(req, res, turn)
    },
    otherwise: timed,
  })
  return (req, res) => {
    const { url = '' } = req
    const isRecord = RECORD.test(url)
    const route = isRecord ? 'record' : routeClass(url)
    if (isPublic(route) && !gate(req, res)) {
      const start = performance.now()
      metrics.came('tooMany')
      metrics.answered(route, res.statusCode, start)
      tell(req, res, { id: requestId(req), start })
    } else if (isRecord) answer(req, res)
    else timed(req, res)
  }
}
