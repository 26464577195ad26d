import { pinoHttp } from 'pino-http'
import { logger } from '../logger.ts'
import { requestId } from './requestId.ts'

const QUIET = /^\/(healthz|readyz|_next\/)/

/** One line a request, with the id that the answer carries as `X-Request-Id`; a proxy's own id is kept. */
export const requestLog = () =>
  pinoHttp({
    logger,
    genReqId: (req, res) => {
      const id = requestId(req)
      res.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: ({ url }) => QUIET.test(url ?? '') },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  })
