import type { Express } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { logger, writeSoon } from '../logger.ts'
import type { Turn } from '../record/answers/answerAhead.ts'
import { inTurn } from '../record/http/inTurn.ts'
import type { PublicRecord } from '../record/publicRecord.ts'
import type { Gate } from './front/rateGate.ts'
import type { Metrics } from './metrics/createMetrics.ts'
import { isPublic, routeClass } from './metrics/routeClass.ts'
import { requestId } from './requestId.ts'
import { requestLine } from './requestLine.ts'

const RECORD = /^\/graphql\/?(?=\?|$)/

/** What stands before Express. */
export interface Front {
  /** Answers `/graphql`. */
  readonly listener: PublicRecord['listener']
  readonly gate: Gate
  readonly metrics: Metrics
  /** The headers that every answer of `/graphql` carries, name after name with its value. */
  readonly headers: readonly string[]
}

/**
 * Serves the record ahead of Express, whose chain costs more than an answer from memory: with the same
 * headers, the same id and the same line in the log. Everything else goes through the app. Who asks for too
 * much of what is public goes no further than here.
 */
export const recordFirst = (
  app: Express,
  { listener, gate, metrics, headers }: Front,
): RequestListener => {
  const line = requestLine(logger)
  const tell = (
    { method = '', url = '' }: IncomingMessage,
    { statusCode }: ServerResponse,
    { id, start }: Turn,
  ): void => {
    if (!logger.isLevelEnabled('info')) return
    const path = url.split('?')[0] ?? ''
    const responseTime = Math.round(performance.now() - start)
    writeSoon(line({ id, method, url: path, statusCode, responseTime }))
  }
  const common = inTurn((req, res) => {
    const start = performance.now()
    const route = routeClass(req.url ?? '')
    res.once('finish', () => metrics.answered(route, res.statusCode, start))
    app(req, res)
  })
  const record = listener({
    headers,
    idHeader: 'X-Request-Id',
    idOf: requestId,
    onAnswered: (req, res, { id, start, way }) => {
      if (way) metrics.came(way)
      metrics.answered('record', res.statusCode, start)
      tell(req, res, { id, start })
    },
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
    } else if (isRecord) record(req, res)
    else common(req, res)
  }
}
