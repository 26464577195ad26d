import express, { type Express } from 'express'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import type { Ahead } from '../record/answers/answerAhead.ts'
import { createRecordReader } from '../record/payloadReader.ts'
import { publicRecord } from '../record/publicRecord.ts'
import { recordWrites } from '../record/recordWrites.ts'
import { serveSite } from '../site/serveSite.ts'
import { health, type Life } from './health.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'

/** How long what another process publishes may stay unseen here, in milliseconds. */
const FRESH_FOR = 500
const KILOBYTE = 1024

/** The public half of the server, and what of it is answered ahead of Express. */
export interface RecordApp {
  readonly app: Express
  readonly ahead: Ahead
}

/** The public half of the server: health, the record and its pages, nothing of the desk. */
export const createRecordApp = (payload: Payload, life: Life): RecordApp => {
  const { handler, ahead, record, kept } = publicRecord({
    reader: createRecordReader(payload),
    freshFor: FRESH_FOR,
    writes: () => recordWrites(payload),
    answerBytes: env.RECORD_CACHE_MB * KILOBYTE * KILOBYTE,
    limits: {
      depth: env.RECORD_DEPTH,
      aliases: env.RECORD_ALIASES,
      tokens: env.RECORD_TOKENS,
      bodyBytes: env.RECORD_BODY_KB * KILOBYTE,
      rows: env.RECORD_ROWS,
      introspection: env.RECORD_INTROSPECTION,
    },
    onError: (error, req) => {
      logger.error({ err: error, path: req.originalUrl.split('?')[0] }, 'a public query failed')
    },
  })
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', env.TRUST_PROXY ? 1 : false)
  app.use(requestLog(), securityHeaders(env.PUBLIC_URL), health(payload, life))
  app.use('/graphql', handler)
  app.use(
    serveSite({
      record,
      kept,
      prefix: env.SITE_PATH,
      base: env.PUBLIC_URL,
      onError: (error, req) => {
        logger.error({ err: error, path: req.path }, 'a public page failed')
      },
    }),
  )
  return { app, ahead }
}
