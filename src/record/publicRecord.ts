import type { DocumentNode } from 'graphql'
import type { Request, RequestHandler, Response } from 'express'
import { databaseFault } from '../domain/databaseFault.ts'
import { type Ahead, answerAhead } from './answers/answerAhead.ts'
import { type KeptAnswers, keptAnswers } from './answers/keptAnswers.ts'
import { PreparedAnswer } from './answers/PreparedAnswer.ts'
import { requestKey } from './answers/requestKey.ts'
import { gathering, surrogateKeys } from './answers/surrogateKeys.ts'
import { type FreshView, freshView } from './freshView.ts'
import { type Answer, answerQuery, refusal } from './http/answerQuery.ts'
import { documentPreparer } from './http/documentPreparer.ts'
import type { GraphqlRequest } from './http/graphqlRequest.ts'
import { persistedQueries } from './http/persistedQueries.ts'
import { requestReader, wordsOf } from './http/readRequest.ts'
import { sendPrepared, sendRefusal } from './http/sendAnswer.ts'
import { LIMITS, type Limits } from './limits/limits.ts'
import { measureRows } from './limits/measureRows.ts'
import { ROWS_AT_ONE } from './limits/rowCosts.ts'
import { openRecord } from './openRecord.ts'
import type { RecordReader } from './RecordReader.ts'
import type { RecordView } from './RecordView.ts'
import { createPublicSchema } from './schema/createPublicSchema.ts'
import { PublicError } from './schema/PublicError.ts'
import { sharedWork } from './sharedWork.ts'
import { withFreshView } from './withFreshView.ts'

interface RecordOptions {
  readonly reader: RecordReader
  /** Is told of every failure that the reader is answered with INTERNAL; the request goes on. */
  readonly onError: (error: unknown, req: Request) => void
  /** How long what another process publishes may stay unseen, in milliseconds; not at all unless said. */
  readonly freshFor?: number
  /** Counts what this process has written into the record: that is seen at once. */
  readonly writes?: () => number
  /** How much memory prepared answers may take, in bytes. */
  readonly answerBytes?: number
  /** How much memory the texts of searches may take, in bytes. */
  readonly searchBytes?: number
  readonly limits?: Partial<Limits>
  /** Is told how each answer came about that was not answered ahead. */
  readonly onAnswered?: (way: 'memory' | 'refused' | 'worked') => void
  /** Is told what a request cost beyond itself: a tenth of the rows that were worked out, or a refusal. */
  readonly charge?: (req: Request, cost: number) => void
}

interface Asked {
  readonly req: Request
  readonly request: GraphqlRequest
  readonly document: DocumentNode
  readonly key: string
}

/**
 * The record for everyone, read-only: `handler` answers at `/graphql`, `ahead` what it has answered before.
 * Pages of the same record share `record` and the room for `kept` answers.
 */
export interface PublicRecord {
  /** By GET and POST. Mount it with `app.use('/graphql', …)`. */
  readonly handler: RequestHandler
  readonly ahead: Ahead
  readonly record: FreshView
  readonly kept: KeptAnswers
}

/** What a query that is refused counts as. */
const REFUSAL_COST = 10

const METHODS = 'GET, HEAD, POST, OPTIONS'
const ANSWER_BYTES = 64 * 1024 * 1024

/** The first is what a client gets that has no preference; some expect the second, of GraphQL over HTTP. */
const TYPES = ['application/json', 'application/graphql-response+json']

/** Every front end may ask. */
export const OPEN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, X-Request-Id',
  'Access-Control-Max-Age': '86400',
} as const

/** Opens the record to the public. What it has answered once it answers from memory until the record changes. */
export const publicRecord = ({
  reader,
  onError,
  freshFor = 0,
  writes = () => 0,
  answerBytes = ANSWER_BYTES,
  searchBytes,
  limits: given = {},
  charge = () => undefined,
  onAnswered = () => undefined,
}: RecordOptions): PublicRecord => {
  const limits = { ...LIMITS, ...given }
  const schema = createPublicSchema()
  const prepare = documentPreparer(schema, limits)
  const readRequest = requestReader(limits)
  const record = freshView({ look: openRecord(reader, { searchBytes }), freshFor, writes })
  const kept = keptAnswers({ bytes: answerBytes })
  const persisted = persistedQueries()
  const share = sharedWork<Answer | PreparedAnswer>()

  const answerFrom = async (view: RecordView, asked: Asked): Promise<Answer | PreparedAnswer> => {
    const { req, request, document, key } = asked
    const known = kept.find(view, key)
    if (known) {
      onAnswered('memory')
      return known
    }
    const rows = measureRows(schema, document, request)
    if (rows > limits.rows) throw new PublicError('TOO_COSTLY', { found: rows, limit: limits.rows })
    charge(req, rows / ROWS_AT_ONE)
    const worked = await share(view, key, () => workOut(view, asked))
    if (worked instanceof PreparedAnswer) onAnswered('worked')
    return worked
  }

  const workOut = async (
    view: RecordView,
    { req, request, document, key }: Asked,
  ): Promise<Answer | PreparedAnswer> => {
    const report = (error: unknown) => onError(error, req)
    const gathered = surrogateKeys()
    const seen = gathering(view, gathered)
    const asking = { schema, request, document, view: seen, limits, onError: report }
    const worked = await answerQuery(asking)
    if (worked.status !== 200 || worked.body.errors) return worked
    const prepared = new PreparedAnswer(worked.body, gathered.keys())
    kept.keep(view, key, prepared)
    return prepared
  }

  const answer = async (req: Request, res: Response): Promise<Answer | PreparedAnswer> => {
    const named = await readRequest(req, res)
    const request = { ...named, query: persisted.textOf(named) }
    const { document, errors } = await prepare(request.query)
    if (!document) return refusal(errors)
    persisted.keep(request)
    const key = requestKey(document, request)
    kept.learn(wordsOf(req), key)
    const asked = { req, request, document, key }
    return withFreshView(record, (view) => answerFrom(view, asked))
  }

  const answerOrRefuse = async (req: Request, res: Response) => {
    try {
      return await answer(req, res)
    } catch (error) {
      if (error instanceof PublicError) return refusal([error])
      onError(error, req)
      return refusal([new PublicError(databaseFault(error) ? 'RECORD_UNAVAILABLE' : 'INTERNAL')])
    }
  }

  return {
    record,
    kept,
    ahead: answerAhead({ record, kept, limits }),
    handler: async (req, res, next) => {
      // Mounted at a path, it would answer at every address below it too.
      if (req.path !== '/') {
        next()
        return
      }
      res.set(OPEN_HEADERS)
      if (req.method === 'OPTIONS') {
        res.status(204).end()
        return
      }
      const sent = await answerOrRefuse(req, res)
      const type = req.accepts(TYPES) || 'application/json'
      if (sent instanceof PreparedAnswer) sendPrepared(req, res, { answer: sent, type })
      else {
        charge(req, REFUSAL_COST)
        onAnswered('refused')
        if (sent.status === 405) res.set('Allow', METHODS)
        sendRefusal(res, { answer: sent, type })
      }
    },
  }
}
