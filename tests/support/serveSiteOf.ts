import express from 'express'
import { createServer } from 'node:http'
import { freshView } from '../../src/record/freshView.ts'
import { publicRecord } from '../../src/record/publicRecord.ts'
import type { RecordReader } from '../../src/record/RecordReader.ts'
import type { SiteSettings } from '../../src/record/SiteSettings.ts'
import { type DownloadLimits, DOWNLOADS } from '../../src/site/data/downloads.ts'
import { serveBulkTables } from '../../src/site/data/serveBulkTables.ts'
import { NO_SETTINGS } from '../../src/site/noSettings.ts'
import { serveSite } from '../../src/site/serveSite.ts'
import type { Shell } from '../../src/site/SiteRoute.ts'
import { BARE } from './bareSurroundings.ts'

/** The public pages of a record on a free port of this machine. */
export interface ServedSite {
  readonly url: string
  /** Every failure that a reader was answered with an error. */
  readonly failures: readonly unknown[]
  /** What each request for a page or a file cost beyond itself that was not answered from memory. */
  readonly charges: readonly number[]
  readonly close: () => Promise<void>
}

interface Given {
  readonly prefix?: string
  readonly settings?: Partial<SiteSettings>
  readonly slots?: Pick<Shell, 'header' | 'footer'>
  readonly port?: number
  readonly downloads?: DownloadLimits
}

const NO_SLOTS = { header: null, footer: null }

/** Serves the pages of a record over HTTP as the product does, beside `/graphql`. */
export const serveSiteOf = async (
  reader: RecordReader,
  { prefix = '', settings = {}, slots = NO_SLOTS, port = 0, downloads = DOWNLOADS }: Given = {},
): Promise<ServedSite> => {
  const failures: unknown[] = []
  const charges: number[] = []
  const onError = (error: unknown) => failures.push(error)
  const { listener, record, kept } = publicRecord({ reader, onError })
  const look = async () => ({ ...NO_SETTINGS, ...settings })
  const app = express()
  app.use('/graphql', listener(BARE))
  const charge = (_req: unknown, cost: number) => charges.push(cost)
  const settingsView = freshView({ look, freshFor: 0, writes: () => 0 })
  const site = { record, settings: settingsView, prefix, base: undefined, onError, charge }
  app.use(serveBulkTables({ ...site, limits: downloads }), serveSite({ ...site, kept, slots }))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    failures,
    charges,
    close: async () => {
      const isClosed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await isClosed
    },
  }
}
