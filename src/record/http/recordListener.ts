import accepts from 'accepts'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerAhead, type Known, type Turn } from '../answers/answerAhead.ts'
import { inTurn } from './inTurn.ts'
import type { RequestAnswerer, Way } from './requestAnswerer.ts'
import { sendAtOnce, sendRefusal } from './sendAnswer.ts'

/** What a server does around each answer. */
export interface Surroundings {
  /** The headers that every answer carries, name after name with its value. */
  readonly headers: readonly string[]
  /** The header that names a request, and the name of this one. */
  readonly idHeader: string
  readonly idOf: (req: IncomingMessage) => string
  /** Is told of every request that was answered, and how: null where it only asked what it may ask. */
  readonly onAnswered: (
    req: IncomingMessage,
    res: ServerResponse,
    turn: Turn & { readonly way: Way | null },
  ) => void
}

const METHODS = 'GET, HEAD, POST, OPTIONS'

/** Every front end may ask. */
export const OPEN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, X-Request-Id',
} as const

/** What a browser asks before it asks. */
const PREFLIGHT = [
  ...['Access-Control-Allow-Methods', METHODS, 'Access-Control-Allow-Headers', '*'],
  ...['Access-Control-Max-Age', '86400'],
]

/** The first is what a client gets that has no preference; some expect the second, of GraphQL over HTTP. */
const TYPES = ['application/json', 'application/graphql-response+json']

const typeFor = (req: IncomingMessage): string => {
  const wanted = accepts(req).type(TYPES)
  return typeof wanted === 'string' ? wanted : 'application/json'
}

interface Answering extends Known {
  readonly answer: RequestAnswerer
  readonly onError: (error: unknown, req: IncomingMessage) => void
}

/** A request that is not answered from memory: when it came, and its body where that was taken from it. */
interface Come {
  readonly start: number
  readonly body?: Buffer
}

/**
 * Answers requests to `/graphql`, whatever their path says: from memory what was answered before, else by
 * working it out, of one connection one after the other.
 */
export const recordListener = (
  { answer, onError, ...known }: Answering,
  { headers, idHeader, idOf, onAnswered }: Surroundings,
): RequestListener => {
  const workOut = async (
    req: IncomingMessage,
    res: ServerResponse,
    { start, body }: Come,
  ): Promise<void> => {
    const id = idOf(req)
    const named = [idHeader, id] as const
    if (req.method === 'OPTIONS') {
      res.writeHead(204, [...headers, ...PREFLIGHT, ...named]).end()
      onAnswered(req, res, { id, start, way: null })
      return
    }
    const answered = await answer(req, res, body)
    const type = typeFor(req)
    if (answered.way === 'refused') {
      const allowed = answered.answer.status === 405 ? ['Allow', METHODS] : []
      const first = [...headers, ...allowed, ...named]
      sendRefusal(res, { answer: answered.answer, type, first })
    } else sendAtOnce(req, res, { answer: answered.answer, type, first: headers, last: named })
    onAnswered(req, res, { id, start, way: answered.way })
  }
  return answerAhead(known, {
    ...{ headers, idHeader, idOf },
    onAnswered: (req, res, turn) => onAnswered(req, res, { ...turn, way: 'memory' }),
    otherwise: inTurn<[Come]>((req, res, come) => {
      workOut(req, res, come).catch((error: unknown) => {
        onError(error, req)
        res.destroy()
      })
    }),
  })
}
