import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Answer } from './answerQuery.ts'

/** The first is what a client gets that has no preference; some expect the second, of GraphQL over HTTP. */
const TYPES = ['application/json', 'application/graphql-response+json']

/**
 * Sends an answer. A faultless one to a GET may be kept and asked for again by its `ETag`; 304 when it is
 * still the same. All others are not to be kept.
 */
export const sendAnswer = (req: Request, res: Response, { status, body }: Answer): void => {
  const text = JSON.stringify(body)
  res
    .status(status)
    .vary('Accept')
    .type(req.accepts(TYPES) || 'application/json')
  if (req.method === 'POST' || body.errors) {
    res.set('Cache-Control', 'no-store').end(text)
    return
  }
  res.set('Cache-Control', 'public, max-age=0, must-revalidate')
  res.set('ETag', `"${createHash('sha256').update(text).digest('base64url')}"`)
  if (req.fresh) res.status(304).end()
  else res.end(req.method === 'HEAD' ? undefined : text)
}
