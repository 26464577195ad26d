import { Router } from 'express'
import type { Payload } from 'payload'
import { logger } from '../logger.ts'
import { apiHandler } from './apiHandler.ts'
import { databaseProbe } from './databaseProbe.ts'
import { refuseForeign } from './refuseForeign.ts'

/** What of the desk Express serves itself: `/api`, and before it and the admin's pages the gate to both. */
export const deskApi = (payload: Payload, publicUrl: string | undefined): Router =>
  Router()
    .use(['/api', '/admin'], refuseForeign(publicUrl))
    .use(
      '/api',
      apiHandler({
        config: payload.config,
        publicUrl,
        isReachable: databaseProbe(payload),
        onError: (error, req) => {
          logger.error({ err: error, path: req.path }, 'a request to the desk failed')
        },
      }),
    )
