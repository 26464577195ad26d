import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { databaseFault } from '../domain/databaseFault.ts'
import { isRequestFault } from '../domain/isRequestFault.ts'
import { type ErrorCode, ERRORS, type MessageValues } from '../domain/messages.ts'
import { isKnownPath } from './isKnownPath.ts'
import { queryRefusal, type QueryRefusal } from './queryRefusal.ts'
import { refusalBody } from './refusalBody.ts'
import { sendWebResponse } from './sendWebResponse.ts'
import { toWebRequest } from './toWebRequest.ts'

/** The longest body that the desk takes, in MiB: a scanned page fits. */
const BODY_LIMIT = 20
const LIMIT_BYTES = BODY_LIMIT * 1024 * 1024

interface ApiOptions {
  readonly config: SanitizedConfig
  /** What addresses begin with; absent: what the request says. */
  readonly publicUrl: string | undefined
  /** Whether the database answers. */
  readonly isReachable: () => Promise<boolean>
  /** Is told of every failure that is answered with 500. */
  readonly onError: (error: unknown, req: ExpressRequest) => void
}

const refuse = (
  { req, res }: { readonly req: ExpressRequest; readonly res: ExpressResponse },
  code: ErrorCode,
  values?: MessageValues,
): void => {
  // What is left of the body is not read: the connection ends with the answer.
  if (!req.complete) res.set('Connection', 'close')
  res.status(ERRORS[code].status).json(refusalBody(req, code, values))
}

/** As GraphQL has it: what a refusal carries stands under `extensions`. */
const refusedQuery = (req: ExpressRequest, { code, values }: QueryRefusal): Response => {
  const errors = refusalBody(req, code, values).errors.map(({ message, data }) => ({
    message,
    extensions: { data },
  }))
  return Response.json({ errors }, { status: ERRORS[code].status })
}

/** Who the base finds nobody in: a request that carries a session and is answered as nobody's. */
const isOfNobody = (req: ExpressRequest, { status }: Response): boolean => {
  const carriesSession = req.get('authorization') ?? /payload-token=/.exec(req.get('cookie') ?? '')
  return Boolean(carriesSession) && (status === 401 || status === 403 || req.path === '/users/me')
}

/**
 * `/api`: Payload's REST and the desk's GraphQL, served here and not by Next, whose bundled copy of every
 * module would strip refusals of their data (ADR 0004). The base takes everybody for nobody while the
 * database is gone; who is signed in is told that instead of being refused and signed out.
 */
export const apiHandler = ({
  config,
  publicUrl,
  isReachable,
  onError,
}: ApiOptions): RequestHandler => {
  const graphql = GRAPHQL_POST(Promise.resolve(config))
  const answer = async (request: Request, req: ExpressRequest): Promise<Response> => {
    const isQuery = request.method === 'POST' && new URL(request.url).pathname === '/api/graphql'
    if (!isQuery) return handleEndpoints({ config, request })
    const refusal = await queryRefusal(request)
    return refusal ? refusedQuery(req, refusal) : graphql(request)
  }

  return async (req, res) => {
    const limit = `${BODY_LIMIT} MB`
    const origin = publicUrl ?? `${req.protocol}://${req.get('host') ?? ''}`
    if (!URL.canParse(req.originalUrl, origin)) return refuse({ req, res }, 'INVALID_REQUEST')
    if (!isKnownPath(req.path)) return refuse({ req, res }, 'ADDRESS_UNKNOWN')
    if (Number(req.get('content-length')) > LIMIT_BYTES) {
      return refuse({ req, res }, 'FILE_TOO_LARGE', { limit })
    }
    const { request, isTooLong } = toWebRequest(req, { origin, limit: LIMIT_BYTES })
    try {
      const response = await answer(request, req)
      if (isTooLong()) return refuse({ req, res }, 'FILE_TOO_LARGE', { limit })
      if (isOfNobody(req, response) && !(await isReachable())) {
        return refuse({ req, res }, 'DATABASE_UNAVAILABLE')
      }
      await sendWebResponse(response, res)
    } catch (error) {
      if (res.headersSent || res.destroyed) return
      if (isTooLong()) return refuse({ req, res }, 'FILE_TOO_LARGE', { limit })
      if (isRequestFault(error)) return refuse({ req, res }, 'INVALID_REQUEST')
      onError(error, req)
      refuse({ req, res }, databaseFault(error) ?? 'INTERNAL')
    } finally {
      // What nobody reads would stand in the way of the next request on this connection.
      req.unpipe().resume()
    }
  }
}
