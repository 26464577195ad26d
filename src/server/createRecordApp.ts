import express, { type Express, type Request } from 'express'
import type { IncomingMessage } from 'node:http'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import { type FreshView, freshView } from '../record/freshView.ts'
import { rateLimiter, WITHOUT_RATE } from '../record/limits/rateLimiter.ts'
import { publicRecord } from '../record/publicRecord.ts'
import { readSlot } from '../site/readSlot.ts'
import { DOWNLOADS } from '../site/data/downloads.ts'
import { serveBulkTables } from '../site/data/serveBulkTables.ts'
import { serveRobots } from '../site/sitemap/serveRobots.ts'
import { serveSite } from '../site/serveSite.ts'
import { constantHeaders } from './constantHeaders.ts'
import { rateGate } from './front/rateGate.ts'
import { readerAddress } from './front/readerAddress.ts'
import { health, type Life } from './health.ts'
import { createMetrics } from './metrics/createMetrics.ts'
import { metricsDoor } from './metrics/metricsDoor.ts'
import { MEMORY } from './memoryLimits.ts'
import type { Front } from './recordFirst.ts'
import type { RecordSource } from './RecordSource.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'

/** How long what another process publishes may stay unseen here, in milliseconds. */
const FRESH_FOR = 500
const KILOBYTE = 1024
const SECOND = 1000

/** The public half of the server, and what stands before Express. */
export interface RecordApp {
  readonly app: Express
  readonly front: Front
  /** The record as it is answered from. */
  readonly record: FreshView
}

/** The public half of the server: health, the record and its pages, nothing of the desk. */
export const createRecordApp = (source: RecordSource, life: Life): RecordApp => {
  const rate = env.RECORD_RATE > 0 ? rateLimiter({ perMinute: env.RECORD_RATE }) : WITHOUT_RATE
  const addressOf = readerAddress({ trustProxy: env.TRUST_PROXY })
  const { writes } = source
  const charge = (req: IncomingMessage, cost: number): void => rate.charge(addressOf(req), cost)
  const { listener, record, kept } = publicRecord({
    reader: source.reader,
    freshFor: FRESH_FOR,
    writes,
    answerBytes: MEMORY.answerBytes,
    searchBytes: MEMORY.searchBytes,
    limits: {
      depth: env.RECORD_DEPTH,
      aliases: env.RECORD_ALIASES,
      directives: env.RECORD_DIRECTIVES,
      variables: env.RECORD_VARIABLES,
      page: env.RECORD_PAGE,
      cells: env.RECORD_CELLS,
      time: env.RECORD_SECONDS * SECOND,
      bodyTime: env.REQUEST_SECONDS * SECOND,
      tokens: env.RECORD_TOKENS,
      bodyBytes: env.RECORD_BODY_KB * KILOBYTE,
      rows: env.RECORD_ROWS,
      introspection: env.RECORD_INTROSPECTION,
    },
    charge,
    onError: (error, req) => {
      logger.error({ err: error, path: req.url?.split('?')[0] }, 'a public query failed')
    },
  })
  const metrics = createMetrics(source.counts, kept.room)
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', env.TRUST_PROXY ? 1 : false)
  app.use(requestLog(), securityHeaders(env.PUBLIC_URL), health(source.isReachable, life))
  app.use(metricsDoor(metrics, env.METRICS_TOKEN))
  const onError = (error: unknown, req: Request): void => {
    logger.error({ err: error, path: req.path }, 'a public page failed')
  }
  const settings = freshView({ look: source.settings, freshFor: FRESH_FOR, writes })
  const site = { record, settings, prefix: env.SITE_PATH, base: env.PUBLIC_URL, charge, onError }
  const slots = { header: readSlot(env.SITE_HEADER_FILE), footer: readSlot(env.SITE_FOOTER_FILE) }
  const downloads = { ...DOWNLOADS, most: env.RECORD_DOWNLOADS, time: env.IDLE_SECONDS * SECOND }
  app.use(serveRobots(site), serveBulkTables({ ...site, limits: downloads }))
  app.use(serveSite({ ...site, kept, slots }))
  const headers = constantHeaders(env.PUBLIC_URL)
  const gate = rateGate({ rate, perMinute: env.RECORD_RATE, addressOf, headers })
  return { app, front: { listener, gate, metrics, headers }, record }
}
