import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { languageOf } from '../domain/localized.ts'
import type { KeptAnswers } from '../record/answers/keptAnswers.ts'
import { PreparedAnswer } from '../record/answers/PreparedAnswer.ts'
import type { FreshView } from '../record/freshView.ts'
import { sendPrepared } from '../record/http/sendAnswer.ts'
import { servedAt, siteAddresses } from './siteAddresses.ts'
import { SITE_ROUTES } from './siteRoutes.ts'
import type { SiteRequest, SiteRoute } from './SiteRoute.ts'

interface Site {
  readonly record: FreshView
  readonly kept: KeptAnswers
  /** The path under which everything stands; empty for the root. */
  readonly prefix: string
  /** The origin that people use; what the request says where there is none. */
  readonly base: string | undefined
  /** Is told of every failure that the reader is answered with an error. */
  readonly onError: (error: unknown, req: Request) => void
}

type Asked = Omit<SiteRequest, 'view'> & { readonly key: string }

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const read = (req: Request, { path, takes = [] }: SiteRoute, { prefix, base }: Site): Asked => {
  const origin = base ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
  const language = languageOf(textOf(req.query['lang']))
  const params = Object.fromEntries(
    Object.entries(req.params).map(([name, value]) => [name, String(value)]),
  )
  const query = Object.fromEntries(
    takes.flatMap((name) => {
      const value = textOf(req.query[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return {
    params,
    query,
    language,
    addresses: siteAddresses(servedAt({ prefix, language })),
    whole: siteAddresses(servedAt({ prefix, base: origin })),
    key: JSON.stringify(['site', path, params, query, language, origin]),
  }
}

const answerWith =
  (route: SiteRoute, site: Site): RequestHandler =>
  async (req: Request, res: Response, next) => {
    try {
      const { key, ...asked } = read(req, route, site)
      const view = await site.record.current()
      const known = site.kept.find(view, key)
      if (known) {
        sendPrepared(req, res, { answer: known, type: route.type })
        return
      }
      const answer = await route.answer({ ...asked, view })
      if (!answer) {
        next()
        return
      }
      const { status = 200, body } = answer
      if (status !== 200) {
        res.status(status).type(route.type).set('Cache-Control', 'no-store').send(body)
        return
      }
      const prepared = new PreparedAnswer(body)
      site.kept.keep(view, key, prepared)
      sendPrepared(req, res, { answer: prepared, type: route.type })
    } catch (error) {
      site.onError(error, req)
      next(error)
    }
  }

/** Serves everything public beside `/graphql`: worked out once for each state of the record, then from memory. */
export const serveSite = (site: Site): Router => {
  const router = express.Router()
  for (const route of SITE_ROUTES)
    router.get(`${site.prefix}${route.path}`, answerWith(route, site))
  return router
}
