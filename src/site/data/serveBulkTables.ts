import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { FreshView } from '../../record/freshView.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { holdsTag } from '../../record/http/holdsTag.ts'
import { CONTENT_ROWS, ROWS_AT_ONE } from '../../record/limits/rowCosts.ts'
import { PublicError } from '../../record/schema/PublicError.ts'
import { PUBLIC_ERRORS } from '../../record/schema/publicErrors.ts'
import { type NextTurn, turns } from '../../record/turns.ts'
import { readYear } from '../readYear.ts'
import { licenseLink, termsOf } from '../terms.ts'
import { shownEditions, tablesOf, tagOf } from './bulkTables.ts'
import { type BeginDownload, type DownloadLimits, downloads, DOWNLOADS } from './downloads.ts'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
type Format = keyof typeof TYPES

interface Bulk {
  readonly record: FreshView
  readonly settings: FreshView<SiteSettings>
  /** The path under which everything public stands. */
  readonly prefix: string
  readonly limits?: DownloadLimits
  /** Is told what a request cost beyond itself: the content of every report that is sent. */
  readonly charge: (req: Request, cost: number) => void
  /** Is told of every failure but that the reader went away. */
  readonly onError: (error: unknown, req: Request) => void
}

/** Shared by all downloads. */
interface Shared {
  readonly nextTurn: NextTurn
  readonly begin: BeginDownload
}

/** After how many seconds it is worth asking again. */
const WAIT = 30

const refuse = (res: Response, { most }: DownloadLimits): void => {
  const error = new PublicError('TOO_MANY_DOWNLOADS', { limit: most, wait: WAIT })
  res
    .status(PUBLIC_ERRORS.TOO_MANY_DOWNLOADS.status)
    .set({ 'Retry-After': String(WAIT), 'Cache-Control': 'no-store' })
    .json({ errors: [error] })
}

const isGone = (error: unknown): boolean =>
  Reflect.get(Object(error), 'code') === 'ERR_STREAM_PREMATURE_CLOSE'

const answerWith =
  (
    format: Format,
    { record, settings, charge, onError, limits = DOWNLOADS, nextTurn, begin }: Bulk & Shared,
  ): RequestHandler =>
  async (req, res, next) => {
    const asked = req.params['year']
    const year = typeof asked === 'string' ? readYear(asked) : null
    if (asked !== undefined && year === null) return next()
    const view = await record.current()
    const editions = await shownEditions(view, { year })
    if (year !== null && editions.length === 0) return next()
    const said = await settings.current()
    const form = { format, terms: termsOf(said) }
    const tag = tagOf(editions, form)
    const name = year === null ? 'tables' : `tables-${year}`
    const isSame = holdsTag(req.get('if-none-match'), tag)
    const end = isSame || req.method === 'HEAD' ? () => undefined : begin(res)
    if (!end) return refuse(res, limits)
    res.set({
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ETag: tag,
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
    })
    const license = licenseLink(said)
    if (license) res.set('Link', license)
    if (isSame) {
      res.status(304).end()
      return
    }
    if (req.method === 'HEAD') {
      res.end()
      return
    }
    charge(req, (editions.length * CONTENT_ROWS) / ROWS_AT_ONE)
    const pieces = Readable.from(tablesOf({ record, nextTurn }, editions, form))
    try {
      if (req.acceptsEncodings('gzip')) {
        res.set('Content-Encoding', 'gzip')
        await pipeline(pieces, createGzip(), res)
      } else await pipeline(pieces, res)
    } catch (error) {
      // Half of it has left: the connection ends, so that nobody takes it for the whole.
      if (!isGone(error)) onError(error, req)
      res.destroy()
    } finally {
      end()
    }
  }

/** `/data/tables.{csv,json}` and `/data/years/{year}/tables.{csv,json}`: the tables of all newest editions that are shown. */
export const serveBulkTables = (bulk: Bulk): Router => {
  const router = express.Router()
  const shared = { nextTurn: turns(), begin: downloads(bulk.limits ?? DOWNLOADS) }
  for (const format of ['csv', 'json'] as const) {
    for (const path of ['/data/tables', '/data/years/:year/tables']) {
      router.get(`${bulk.prefix}${path}.${format}`, answerWith(format, { ...bulk, ...shared }))
    }
  }
  return router
}
