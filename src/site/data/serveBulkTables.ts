import express, { type Request, type RequestHandler, type Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { FreshView } from '../../record/freshView.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { holdsTag } from '../../record/http/holdsTag.ts'
import { CONTENT_ROWS, ROWS_AT_ONE } from '../../record/limits/rowCosts.ts'
import { type NextTurn, turns } from '../../record/turns.ts'
import { readYear } from '../readYear.ts'
import { licenseLink, termsOf } from '../terms.ts'
import { shownEditions, tablesOf, tagOf } from './bulkTables.ts'

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
  /** Is told what a request cost beyond itself: the content of every report that is sent. */
  readonly charge: (req: Request, cost: number) => void
  /** Is told of every failure but that the reader went away. */
  readonly onError: (error: unknown, req: Request) => void
}

interface Turns {
  /** Shared by all downloads. */
  readonly nextTurn: NextTurn
}

const isGone = (error: unknown): boolean =>
  Reflect.get(Object(error), 'code') === 'ERR_STREAM_PREMATURE_CLOSE'

const answerWith =
  (format: Format, { record, settings, charge, onError, nextTurn }: Bulk & Turns): RequestHandler =>
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
    if (holdsTag(req.get('if-none-match'), tag)) {
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
    }
  }

/** `/data/tables.{csv,json}` and `/data/years/{year}/tables.{csv,json}`: the tables of all newest editions that are shown. */
export const serveBulkTables = (bulk: Bulk): Router => {
  const router = express.Router()
  const nextTurn = turns()
  for (const format of ['csv', 'json'] as const) {
    for (const path of ['/data/tables', '/data/years/:year/tables']) {
      router.get(`${bulk.prefix}${path}.${format}`, answerWith(format, { ...bulk, nextTurn }))
    }
  }
  return router
}
