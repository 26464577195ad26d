import { Router } from 'express'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { logger } from '../logger.ts'
import { apiHandler } from './apiHandler.ts'
import { databaseProbe } from './databaseProbe.ts'
import { previewDoor } from './previewDoor.ts'
import { recordOfDesk } from './recordOfDesk.ts'
import { refuseForeign } from './refuseForeign.ts'
import { sheetDoor } from './sheetDoor.ts'

/** What of the desk Express serves itself: `/api`, and before it and the admin's pages the gate to both. */
export const deskApi = (payload: Payload, publicUrl: string | undefined): Router =>
  Router()
    .use(['/api', '/admin'], refuseForeign(publicUrl))
    .get(
      '/api/reports/:id/preview',
      previewDoor({ payload, settings: recordOfDesk(payload).settings, prefix: env.SITE_PATH }),
    )
    .get('/api/reports/:id/sheets/:sheet', sheetDoor(payload))
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
