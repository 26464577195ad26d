import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { databaseFault } from '../../domain/databaseFault.ts'
import type { KeptAnswers } from '../answers/keptAnswers.ts'
import { PreparedAnswer } from '../answers/PreparedAnswer.ts'
import { requestKey } from '../answers/requestKey.ts'
import { gathering, surrogateKeys } from '../answers/surrogateKeys.ts'
import type { FreshView } from '../freshView.ts'
import type { Limits } from '../limits/limits.ts'
import { measureRows } from '../limits/measureRows.ts'
import { ROWS_AT_ONE } from '../limits/rowCosts.ts'
import type { RecordView } from '../RecordView.ts'
import { PublicError } from '../schema/PublicError.ts'
import { sharedWork } from '../sharedWork.ts'
import { withFreshView } from '../withFreshView.ts'
import { type Answer, answerQuery, refusal } from './answerQuery.ts'
import { documentPreparer } from './documentPreparer.ts'
import type { GraphqlRequest } from './graphqlRequest.ts'
import { persistedQueries } from './persistedQueries.ts'
import { requestReader } from './readRequest.ts'

/** How an answer came about. */
export type Way = 'memory' | 'refused' | 'worked'

/** What a request is answered with: bytes that are kept, or a refusal that is not. */
export type Answered =
  | { readonly way: 'memory' | 'worked'; readonly answer: PreparedAnswer }
  | { readonly way: 'refused'; readonly answer: Answer }

interface Answering {
  readonly schema: GraphQLSchema
  readonly record: FreshView
  readonly kept: KeptAnswers
  readonly limits: Limits
  /** Is told what a request cost beyond itself: a tenth of the rows that were worked out, or a refusal. */
  readonly charge: (req: IncomingMessage, cost: number) => void
  /** Is told of every failure that the reader is answered with INTERNAL. */
  readonly onError: (error: unknown, req: IncomingMessage) => void
}

interface Asked {
  readonly req: IncomingMessage
  readonly request: GraphqlRequest
  readonly document: DocumentNode
  readonly key: string
}

/** What a query that is refused counts as. */
const REFUSAL_COST = 10

/** Answers a request; `body` is one of plain JSON that has been taken from it. Never rejects. */
export type RequestAnswerer = (
  req: IncomingMessage,
  res: ServerResponse,
  body?: Buffer,
) => Promise<Answered>

/** Reads a request and works its answer out, or finds one that was worked out for other words that mean the same. */
export const requestAnswerer = ({
  schema,
  record,
  kept,
  limits,
  charge,
  onError,
}: Answering): RequestAnswerer => {
  const prepare = documentPreparer(schema, limits)
  const readRequest = requestReader(limits)
  const persisted = persistedQueries()
  const share = sharedWork<Answered>()

  const refused = (req: IncomingMessage, answer: Answer): Answered => {
    charge(req, REFUSAL_COST)
    return { way: 'refused', answer }
  }

  const workOut = async (
    view: RecordView,
    { req, request, document, key }: Asked,
  ): Promise<Answered> => {
    const report = (error: unknown) => onError(error, req)
    const gathered = surrogateKeys()
    const seen = gathering(view, gathered)
    const asking = { schema, request, document, view: seen, limits, onError: report }
    const worked = await answerQuery(asking)
    if (worked.status !== 200 || worked.body.errors) return { way: 'refused', answer: worked }
    const answer = new PreparedAnswer(worked.body, gathered.keys())
    kept.keep(view, key, answer)
    return { way: 'worked', answer }
  }

  const answerFrom = async (view: RecordView, asked: Asked): Promise<Answered> => {
    const { req, request, document, key } = asked
    const known = kept.find(view, key)
    if (known) return { way: 'memory', answer: known }
    const rows = measureRows(schema, document, request)
    if (rows > limits.rows) throw new PublicError('TOO_COSTLY', { found: rows, limit: limits.rows })
    charge(req, rows / ROWS_AT_ONE)
    const answered = await share(view, key, () => workOut(view, asked))
    return answered.way === 'refused' ? refused(req, answered.answer) : answered
  }

  const answer = async (
    req: IncomingMessage,
    res: ServerResponse,
    body?: Buffer,
  ): Promise<Answered> => {
    const { named, words } = await readRequest(req, res, body)
    const request = { ...named, query: persisted.textOf(named) }
    const { document, errors } = await prepare(request.query)
    if (!document) return refused(req, refusal(errors))
    persisted.keep(request)
    const key = requestKey(document, request)
    kept.learn(words, key)
    return withFreshView(record, (view) => answerFrom(view, { req, request, document, key }))
  }

  return async (req, res, body) => {
    try {
      return await answer(req, res, body)
    } catch (error) {
      if (error instanceof PublicError) return refused(req, refusal([error]))
      onError(error, req)
      const code = databaseFault(error) ? 'RECORD_UNAVAILABLE' : 'INTERNAL'
      return refused(req, refusal([new PublicError(code)]))
    }
  }
}
