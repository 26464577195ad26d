import type { RequestHandler } from 'express'

const COOKIE = 'payload-lng'
const ONE_YEAR = 365 * 24 * 60 * 60 * 1000

/**
 * The admin speaks Chinese to whoever has not chosen a language, whatever the browser prefers. The
 * choice is the base's own cookie, so that refusals over `/api` come in the same language.
 */
export const rememberLanguage: RequestHandler = (req, res, next) => {
  const sent = req.headers.cookie
  if (!new RegExp(`(^|;\\s*)${COOKIE}=`).test(sent ?? '')) {
    res.cookie(COOKIE, 'zh', { maxAge: ONE_YEAR, sameSite: 'lax' })
    req.headers.cookie = sent ? `${sent}; ${COOKIE}=zh` : `${COOKIE}=zh`
  }
  next()
}
