import type { Request, RequestHandler, Response } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { ERRORS } from '../domain/messages.ts'
import { refusalBody } from './refusalBody.ts'

/** The pages that nobody signed in sees; there a language is chosen, by a function of the pages. */
const OF_NOBODY = /^\/(login|logout|forgot|reset|create-first-user|unauthorized)(\/|-|$)/
/** The base's page for a new password by mail: no mail is sent, so what is typed there would be refused. */
const RESET = /^\/reset(\/|$)/
const ACCOUNT = /^\/account(\/|$)/
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

const tellOutage = (res: Response, cookie: string): void => {
  const { status } = ERRORS.DATABASE_UNAVAILABLE
  res.status(status).set('Retry-After', RETRY).type('html').send(outagePage(cookie))
}

const leadToSignIn = ({ originalUrl }: Request, res: Response): void => {
  res.redirect(303, `/admin/login?redirect=${encodeURIComponent(originalUrl)}`)
}

/**
 * Lets who is signed in to the pages of the admin and to the functions that they call on the server, by POST.
 * Nobody is led to the sign-in page, and who looks for a new password to whom she asks for one; a function she calls is refused with 403, where the base leaves it to
 * each of them to ask who is there. A person who has yet to change her first password is led to her
 * account. Who carries a session and is found to be nobody while the database is gone is told that.
 */
export const admitToPages =
  (payload: Payload, isReachable: () => Promise<boolean>): RequestHandler =>
  async (req, res, next) => {
    const isReading = READING.includes(req.method)
    if (isReading && RESET.test(req.path)) return res.redirect(303, '/admin/forgot')
    if (OF_NOBODY.test(req.path)) return next()
    const { cookie = '' } = req.headers
    // The page's own request may come without the headers by which the base tells whose cookie it is;
    // what another site makes a browser send was refused before.
    const headers = new Headers({ cookie, 'Sec-Fetch-Site': 'same-origin' })
    const { user } = await executeAuthStrategies({ headers, payload })
    if (user?.mustChangePassword && isReading && !ACCOUNT.test(req.path)) {
      return res.redirect(303, '/admin/account')
    }
    if (user) return next()
    if (SESSION.test(cookie) && !(await isReachable())) return tellOutage(res, cookie)
    if (isReading) return leadToSignIn(req, res)
    res.status(ERRORS.NOT_PERMITTED.status).json(refusalBody(req, 'NOT_PERMITTED'))
  }
