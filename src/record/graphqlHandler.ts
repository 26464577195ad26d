import type { Request, RequestHandler, Response } from 'express'
import { databaseFault } from '../domain/databaseFault.ts'
import { documentPreparer } from './http/documentPreparer.ts'
import { answerQuery, refusal, type Answer } from './http/answerQuery.ts'
import { readRequest } from './http/readRequest.ts'
import { sendAnswer } from './http/sendAnswer.ts'
import { openRecord } from './openRecord.ts'
import type { RecordReader } from './RecordReader.ts'
import { createPublicSchema } from './schema/createPublicSchema.ts'
import { PublicError } from './schema/PublicError.ts'

interface HandlerOptions {
  readonly reader: RecordReader
  /** Is told of every failure that the reader is answered with INTERNAL; the request goes on. */
  readonly onError: (error: unknown, req: Request) => void
}

const METHODS = 'GET, HEAD, POST, OPTIONS'

const allowEveryOrigin = (res: Response): void => {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Expose-Headers': 'ETag, X-Request-Id',
    'Access-Control-Max-Age': '86400',
  })
}

/** `/graphql`: the record for everyone, by GET and POST, read-only. Mount it with `app.use('/graphql', …)`. */
export const graphqlHandler = ({ reader, onError }: HandlerOptions): RequestHandler => {
  const schema = createPublicSchema()
  const prepare = documentPreparer(schema)
  const current = openRecord(reader)

  const answer = async (req: Request, res: Response): Promise<Answer> => {
    try {
      const request = await readRequest(req, res)
      const { document, errors } = prepare(request.query)
      if (!document) return refusal(errors)
      const view = await current()
      const report = (error: unknown) => onError(error, req)
      return await answerQuery({ schema, request, document, view, onError: report })
    } catch (error) {
      if (error instanceof PublicError) return refusal([error])
      onError(error, req)
      return refusal([new PublicError(databaseFault(error) ? 'RECORD_UNAVAILABLE' : 'INTERNAL')])
    }
  }

  return async (req, res, next) => {
    // Mounted at a path, it would answer at every address below it too.
    if (req.path !== '/') {
      next()
      return
    }
    allowEveryOrigin(res)
    if (req.method === 'OPTIONS') {
      res.status(204).end()
      return
    }
    const sent = await answer(req, res)
    if (sent.status === 405) res.set('Allow', METHODS)
    sendAnswer(req, res, sent)
  }
}
