import express, { type Router } from 'express'
import type { FreshView } from '../../record/freshView.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { originOf } from '../originOf.ts'
import { servedAt, siteAddresses } from '../siteAddresses.ts'

interface Site {
  readonly settings: FreshView<SiteSettings>
  readonly prefix: string
  /** The origin that people use; what the request says where there is none. */
  readonly base: string | undefined
}

/** What no search engine has any business with. */
const CLOSED = ['/admin', '/api', '/graphql']

/**
 * `/robots.txt`, at the root of the host wherever the pages stand. Pages that are not to be listed say so
 * themselves and must be read for that, so they are not closed here; the map is named where it has something.
 */
export const serveRobots = ({ settings, prefix, base }: Site): Router =>
  express.Router().get('/robots.txt', async (req, res) => {
    const { isIndexed } = await settings.current()
    const map = siteAddresses(servedAt({ prefix, base: originOf(req, base) })).sitemap()
    const lines = [
      'User-agent: *',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      ...(isIndexed ? [`Sitemap: ${map}`] : []),
    ]
    res
      .type('text/plain')
      .set('Cache-Control', 'public, max-age=3600')
      .send(`${lines.join('\n')}\n`)
  })
