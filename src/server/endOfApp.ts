import type { ErrorRequestHandler, Express } from 'express'
import { ERRORS } from '../domain/messages.ts'
import { logger } from '../logger.ts'
import { refusalBody } from './refusalBody.ts'

/** Closes an app: what is answered at an address that is not there, and after a fault that nobody expected. */
export const endOfApp = (app: Express): Express => {
  app.use((req, res) => {
    res.status(ERRORS.ADDRESS_UNKNOWN.status).json(refusalBody(req, 'ADDRESS_UNKNOWN'))
  })
  const onFault: ErrorRequestHandler = (error, req, res, next) => {
    logger.error({ err: error, path: req.path }, 'a request failed')
    if (res.headersSent) next(error)
    else res.status(ERRORS.INTERNAL.status).json(refusalBody(req, 'INTERNAL'))
  }
  app.use(onFault)
  return app
}
