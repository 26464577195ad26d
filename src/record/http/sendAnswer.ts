import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Answer } from './answerQuery.ts'

/** The first is what a client gets that has no preference; some expect the second, of GraphQL over HTTP. */
const TYPES = ['application/json', 'application/graphql-response+json']

/** Whether the client already holds what has this tag. Express asks that no `Cache-Control` be sent, which `fetch` adds. */
const holds = (known: string | undefined, tag: string): boolean =>
  known === '*' || (known ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag)

/**
 * Sends an answer. A faultless one to a GET may be kept and asked for again by its `ETag`; 304 when it is
 * still the same. All others are not to be kept.
 */
export const sendAnswer = (req: Request, res: Response, { status, body }: Answer): void => {
  const text = JSON.stringify(body)
  const type = req.accepts(TYPES) || 'application/json'
  res.status(status).vary('Accept').set('Content-Type', `${type}; charset=utf-8`)
  if (req.method === 'POST' || body.errors) {
    res.set('Cache-Control', 'no-store').end(text)
    return
  }
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
  res.set('Cache-Control', 'public, max-age=0, must-revalidate').set('ETag', tag)
  if (holds(req.get('If-None-Match'), tag)) res.status(304).end()
  else res.end(req.method === 'HEAD' ? undefined : text)
}
