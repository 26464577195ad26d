import express, { type Request, type Response } from 'express'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Limits } from '../limits/limits.ts'
import { wordsOfBody } from '../answers/wordsOfBody.ts'
import { PublicError } from '../schema/PublicError.ts'
import { graphqlRequest, type NamedRequest } from './graphqlRequest.ts'

/** The body of each request as it was sent, for who wants to know the same request again. */
const bodies = new WeakMap<IncomingMessage, Buffer>()

const bodyError = z.object({ status: z.number().min(400).max(499) })

/** What the body parser found wrong; its own failures stay as they are. */
const refusalOf = (error: unknown, { bodyBytes }: Limits): unknown => {
  const status = bodyError.safeParse(error).data?.status
  if (status === 413) return new PublicError('BODY_TOO_LARGE', { limit: bodyBytes })
  if (status === 415) return new PublicError('UNSUPPORTED_MEDIA_TYPE')
  return status === undefined ? error : new PublicError('MALFORMED_REQUEST')
}

const bodyReader = (limits: Limits) => {
  const { bodyBytes, bodyTime } = limits
  const parseJson = express.json({
    limit: bodyBytes,
    verify: (req, _res, body) => bodies.set(req, body),
  })
  return (req: Request, res: Response): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const refuse = (error: PublicError): void => {
        clearTimeout(timer)
        req.off('data', count)
        // What is still to come is not waited for.
        res.set('Connection', 'close')
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
        else resolve(req.body)
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

/**
 * Reads the query that a request carries: in the address for GET, as JSON in the body for POST. Rejects
 * with MALFORMED_REQUEST, NO_BATCHES, TOO_MANY_VARIABLES, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE,
 * BODY_TOO_SLOW or METHOD_NOT_ALLOWED.
 */
export const requestReader = (
  limits: Limits,
): ((req: Request, res: Response) => Promise<NamedRequest>) => {
  const readBody = bodyReader(limits)
  return async (req, res) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      const { searchParams } = new URL(req.originalUrl, 'http://localhost')
      return graphqlRequest(
        {
          query: searchParams.get('query'),
          variables: jsonOf(searchParams.get('variables')),
          operationName: searchParams.get('operationName'),
          extensions: jsonOf(searchParams.get('extensions')),
        },
        limits,
      )
    }
    if (req.method !== 'POST') throw new PublicError('METHOD_NOT_ALLOWED')
    if (!req.is('application/json')) throw new PublicError('UNSUPPORTED_MEDIA_TYPE')
    return graphqlRequest(await readBody(req, res), limits)
  }
}

/** The very words of a request, by which the same one is known again: of GET its address, of POST its body. */
export const wordsOf = (req: Request): string => {
  if (req.method !== 'POST') return req.originalUrl.slice(req.originalUrl.indexOf('?'))
  const body = bodies.get(req)
  return body ? wordsOfBody(body) : ''
}
