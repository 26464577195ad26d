import express, { type Express } from 'express'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import { graphqlHandler } from '../record/graphqlHandler.ts'
import { createRecordReader } from '../record/payloadReader.ts'
import { health, type Life } from './health.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'

/** The public half of the server: health and the record, nothing of the desk. */
export const createRecordApp = (payload: Payload, life: Life): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', env.TRUST_PROXY ? 1 : false)
  app.use(requestLog(), securityHeaders(env.PUBLIC_URL), health(payload, life))
  app.use(
    '/graphql',
    graphqlHandler({
      reader: createRecordReader(payload),
      onError: (error, req) => {
        logger.error({ err: error, path: req.originalUrl.split('?')[0] }, 'a public query failed')
      },
    }),
  )
  return app
}
