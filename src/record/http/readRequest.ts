import express from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Limits } from '../limits/limits.ts'
import { wordsOfBody } from '../answers/wordsOfBody.ts'
import { PublicError } from '../schema/PublicError.ts'
import { graphqlRequest, type NamedRequest } from './graphqlRequest.ts'

/** What a request asks, and its very words, by which the same one is known again. */
export interface ReadRequest {
  readonly named: NamedRequest
  /** Of GET what follows the path, of POST the body. */
  readonly words: string
}

interface ReadBody {
  readonly value: unknown
  readonly bytes: Buffer
}

const JSON_TYPE = /^application\/json\s*(?:;|$)/i
const NOTHING = Buffer.alloc(0)

const bodyError = z.object({ status: z.number().min(400).max(499) })

/** What the body parser found wrong; its own failures stay as they are. */
const refusalOf = (error: unknown, { bodyBytes }: Limits): unknown => {
  const status = bodyError.safeParse(error).data?.status
  if (status === 413) return new PublicError('BODY_TOO_LARGE', { limit: bodyBytes })
  if (status === 415) return new PublicError('UNSUPPORTED_MEDIA_TYPE')
  return status === undefined ? error : new PublicError('MALFORMED_REQUEST')
}

/** Reads a body as it comes, packed or in pieces, and no longer than it may take to come. */
const bodyReader = (limits: Limits) => {
  const { bodyBytes, bodyTime } = limits
  const bodies = new WeakMap<IncomingMessage, Buffer>()
  const parseJson = express.json({
    limit: bodyBytes,
    verify: (req, _res, body) => bodies.set(req, body),
  })
  return (req: IncomingMessage, res: ServerResponse): Promise<ReadBody> =>
    new Promise((resolve, reject) => {
      const refuse = (error: PublicError): void => {
        clearTimeout(timer)
        req.off('data', count)
        // What is still to come is not waited for.
        res.setHeader('Connection', 'close')
        reject(error)
      }
      const timer = setTimeout(
        () => refuse(new PublicError('BODY_TOO_SLOW', { limit: bodyTime / 1000 })),
        bodyTime,
      )
      let bytes = 0
      // The parser itself reads to the end of what is too long, which may have none.
      const count = (chunk: Buffer): void => {
        bytes += chunk.length
        if (bytes > bodyBytes) refuse(new PublicError('BODY_TOO_LARGE', { limit: bodyBytes }))
      }
      req.on('data', count)
      parseJson(req, res, (error?: unknown) => {
        clearTimeout(timer)
        if (error) reject(refusalOf(error, limits))
        else resolve({ value: Reflect.get(req, 'body'), bytes: bodies.get(req) ?? NOTHING })
      })
    })
}

const jsonOf = (text: string | null): unknown => {
  try {
    return text ? JSON.parse(text) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) throw new PublicError('MALFORMED_REQUEST')
    throw error
  }
}

const wordsOfAddress = ({ url = '' }: IncomingMessage): string => url.slice(url.indexOf('?'))

const ofAddress = (req: IncomingMessage): unknown => {
  const sent = new URLSearchParams(wordsOfAddress(req))
  return {
    query: sent.get('query'),
    variables: jsonOf(sent.get('variables')),
    operationName: sent.get('operationName'),
    extensions: jsonOf(sent.get('extensions')),
  }
}

const utf8 = new TextDecoder()

/**
 * Reads the query that a request carries: in the address for GET, as JSON in the body for POST; `come` is a
 * body of plain JSON that is there already. Rejects with MALFORMED_REQUEST, NO_BATCHES, TOO_MANY_VARIABLES,
 * UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, BODY_TOO_SLOW or METHOD_NOT_ALLOWED.
 */
export const requestReader = (
  limits: Limits,
): ((req: IncomingMessage, res: ServerResponse, come?: Buffer) => Promise<ReadRequest>) => {
  const readBody = bodyReader(limits)
  return async (req, res, come) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      return { named: graphqlRequest(ofAddress(req), limits), words: wordsOfAddress(req) }
    }
    if (req.method !== 'POST') throw new PublicError('METHOD_NOT_ALLOWED')
    if (!JSON_TYPE.test(req.headers['content-type'] ?? '')) {
      throw new PublicError('UNSUPPORTED_MEDIA_TYPE')
    }
    const { value, bytes } = come
      ? { value: jsonOf(utf8.decode(come)), bytes: come }
      : await readBody(req, res)
    return { named: graphqlRequest(value, limits), words: wordsOfBody(bytes) }
  }
}
