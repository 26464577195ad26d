import type { Request, RequestHandler } from 'express'
import { ERRORS } from '../domain/messages.ts'
import { refusalBody } from './refusalBody.ts'

const READING = ['GET', 'HEAD', 'OPTIONS']
const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override', 'x-http-method']

const isOwn = (req: Request, publicUrl: string | undefined): boolean => {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = req.get('origin')
  if (origin === undefined) return true
  if (origin === publicUrl) return true
  return URL.canParse(origin) && new URL(origin).host === req.host
}

/**
 * Refuses what another site makes a signed-in person's browser send. The base compares `Origin` with a
 * list and, where there is none, takes the cookie from everywhere; an office that opens the desk by
 * whatever name its network gives the machine has no list. So the browser's own word is taken:
 * `Sec-Fetch-Site`, which no page can forge and which needs https or localhost; without it `Origin` has to
 * name the host that was asked. A request without either is no browser's and carries no person's cookie.
 *
 * Only what may write is judged: a read changes nothing, and no answer is readable elsewhere (no CORS). The
 * base reads a POST as a GET where a header says so, which only makes it harmless; any other override is
 * refused, so that nothing between here and there takes it seriously.
 */
export const refuseForeign =
  (publicUrl: string | undefined): RequestHandler =>
  (req, res, next) => {
    const isOverridden = OVERRIDES.some((name) => (req.get(name) ?? 'GET') !== 'GET')
    if (isOverridden) {
      res.status(ERRORS.INVALID_REQUEST.status).json(refusalBody(req, 'INVALID_REQUEST'))
    } else if (READING.includes(req.method) || isOwn(req, publicUrl)) {
      next()
    } else {
      res.status(ERRORS.FOREIGN_ORIGIN.status).json(refusalBody(req, 'FOREIGN_ORIGIN'))
    }
  }
