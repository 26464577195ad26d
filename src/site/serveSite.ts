import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { databaseFault } from '../domain/databaseFault.ts'
import { languageOf } from '../domain/localized.ts'
import type { KeptAnswers } from '../record/answers/keptAnswers.ts'
import { PreparedAnswer } from '../record/answers/PreparedAnswer.ts'
import type { FreshView } from '../record/freshView.ts'
import { ROWS_AT_ONE } from '../record/limits/rowCosts.ts'
import { sendPrepared } from '../record/http/sendAnswer.ts'
import type { SiteSettings } from '../record/SiteSettings.ts'
import { withFreshView } from '../record/withFreshView.ts'
import { EMPTY_VIEW } from './emptyView.ts'
import { originOf } from './originOf.ts'
import { faultPage } from './pages/faultPage.tsx'
import { sendAsset } from './sendAsset.ts'
import { servedAt, siteAddresses } from './siteAddresses.ts'
import { siteHeaders } from './siteHeaders.ts'
import { SITE_ROUTES } from './siteRoutes.ts'
import { NO_SETTINGS } from './noSettings.ts'
import { licenseLink } from './terms.ts'
import type { Shell, SiteRequest, SiteRoute } from './SiteRoute.ts'

interface Site {
  readonly record: FreshView
  readonly settings: FreshView<SiteSettings>
  readonly kept: KeptAnswers
  /** The path under which everything stands; empty for the root. */
  readonly prefix: string
  /** The origin that people use; what the request says where there is none. */
  readonly base: string | undefined
  /** HTML of the portal that stands before and after every page; null where there is none. */
  readonly slots: Pick<Shell, 'header' | 'footer'>
  /** Is told what a request cost beyond itself: a tenth of the rows that were gone through. */
  readonly charge: (req: Request, cost: number) => void
  /** Is told of every failure that the reader is answered with an error. */
  readonly onError: (error: unknown, req: Request) => void
}

type Asked = Omit<SiteRequest, 'view' | 'settings'>

/** Everything below which is the public pages' own, so that what is not there is told by a page. */
const OWN = ['/reports', '/years', '/search', '/assets', '/data', '/sitemaps']

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const read = (req: Request, takes: readonly string[], { prefix, base, slots }: Site): Asked => {
  const language = languageOf(textOf(req.query['lang']))
  const inLanguage: SiteRequest['inLanguage'] = (each) =>
    siteAddresses(servedAt({ prefix, language: each }))
  return {
    params: Object.fromEntries(
      Object.entries(req.params).map(([name, value]) => [name, String(value)]),
    ),
    query: Object.fromEntries(
      takes.flatMap((name) => {
        const value = textOf(req.query[name])
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    language,
    inLanguage,
    addresses: inLanguage(language),
    whole: siteAddresses(servedAt({ prefix, base: originOf(req, base) })),
    shell: { ...slots, band: null, canSearch: true, isAddressed: true },
  }
}

const answerWith =
  ({ path, type, takes = [], rows = () => 0, answer }: SiteRoute, site: Site): RequestHandler =>
  (req, res, next) =>
    withFreshView(site.record, async (view) => {
      const asked = read(req, takes, site)
      const settings = await site.settings.current()
      const { params, query, language, whole } = asked
      const license = type === 'text/html' ? null : licenseLink(settings)
      if (license) res.set('Link', license)
      const key = JSON.stringify([
        ...['site', path, params, query, language, whole.index(), settings.revision],
      ])
      const known = site.kept.find(view, key)
      if (known) {
        sendPrepared(req, res, { answer: known, type })
        return
      }
      site.charge(req, rows(query) / ROWS_AT_ONE)
      const answered = await answer({ ...asked, view, settings })
      if (!answered) {
        next()
        return
      }
      const { status = 200, body } = answered
      if (status !== 200) {
        res.status(status).type(type).set('Cache-Control', 'no-store').send(body)
        return
      }
      const prepared = new PreparedAnswer(body)
      site.kept.keep(view, key, prepared)
      sendPrepared(req, res, { answer: prepared, type })
    })

const sendFault = (res: Response, status: number, body: string): void => {
  res.status(status).type('html').set('Cache-Control', 'no-store').send(body)
}

/**
 * Serves everything public beside `/graphql`: worked out once for each state of the record, then from
 * memory. What the record does not hold is answered 404 by a page; a failure 500, or 503 while the
 * database is gone.
 */
export const serveSite = (site: Site): Router => {
  const notFound: RequestHandler = async (req, res) => {
    const view = await site.record.current()
    const settings = await site.settings.current()
    sendFault(res, 404, await faultPage({ ...read(req, [], site), view, settings }, 'notFound'))
  }
  const onFault: express.ErrorRequestHandler = async (error: unknown, req, res, next) => {
    site.onError(error, req)
    if (res.headersSent) {
      next(error)
      return
    }
    const request = { ...read(req, [], site), view: EMPTY_VIEW, settings: NO_SETTINGS }
    sendFault(res, databaseFault(error) ? 503 : 500, await faultPage(request, 'fault'))
  }
  const pages = express.Router()
  // At each page and not before them all: without a prefix the desk's requests pass here too.
  pages.get('/assets/:name', siteHeaders, sendAsset())
  for (const route of SITE_ROUTES) pages.get(route.path, siteHeaders, answerWith(route, site))
  pages.get(
    OWN.map((path) => `${path}{/*rest}`),
    siteHeaders,
    notFound,
  )
  if (site.prefix !== '') {
    pages.get('/', (req, res) => {
      res.redirect(301, read(req, [], site).addresses.index())
    })
    pages.get('/*rest', siteHeaders, notFound)
  }
  pages.use(onFault)
  return site.prefix === '' ? pages : express.Router().use(site.prefix, pages)
}
