import type { RequestHandler } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { ERRORS } from '../domain/messages.ts'

const OPEN = /^\/(account|login|logout)/
const READING = ['GET', 'HEAD']
const SESSION = /(^|;\s*)payload-token=/
/** After how many seconds a browser may ask again. */
const RETRY = '10'

const outagePage = (cookie: string): string => {
  const language = languageOf(/payload-lng=(\w+)/.exec(cookie)?.[1])
  const { message } = ERRORS.DATABASE_UNAVAILABLE
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>503</title><main><p>${message[language]}</p></main></html>`
}

/**
 * Leads a person who has yet to change her first password from any page of the admin to her account. Who
 * carries a session and is found to be nobody while the database is gone is told that, and not to sign in.
 */
export const sendToAccount =
  (payload: Payload, isReachable: () => Promise<boolean>): RequestHandler =>
  async (req, res, next) => {
    const { cookie } = req.headers
    if (!cookie || !READING.includes(req.method) || OPEN.test(req.path)) return next()
    // The page's own request may come without the headers by which the base tells whose cookie it is.
    const headers = new Headers({ cookie, 'Sec-Fetch-Site': 'same-origin' })
    const { user } = await executeAuthStrategies({ headers, payload })
    if (user?.mustChangePassword) return res.redirect(303, '/admin/account')
    if (!user && SESSION.test(cookie) && !(await isReachable())) {
      const { status } = ERRORS.DATABASE_UNAVAILABLE
      res.status(status).set('Retry-After', RETRY).type('html').send(outagePage(cookie))
      return
    }
    next()
  }
