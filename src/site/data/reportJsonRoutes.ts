import { z } from 'zod'
import { askRecord, publicQuery } from '../asking/publicQuery.ts'
import type { SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { findEdition } from './findEdition.ts'
import { REPORT_DOCUMENT } from './reportDocument.ts'

const query = publicQuery(REPORT_DOCUMENT, z.object({ report: z.unknown() }))

const answer = async (request: SiteRequest) => {
  const { params, view } = request
  const header = await findEdition(request)
  if (!header) return null
  const { organization } = params
  const place = { organization, year: header.year, edition: header.number }
  const { report } = await askRecord(view, query, place)
  return { body: JSON.stringify(report) }
}

const BELOW = ['/reports/:organization/:year', '/reports/:organization/:year/editions/:edition']

/**
 * A report as JSON, as the public schema has it (`REPORT_DOCUMENT`): its newest edition, or one by its
 * number. Of one that is taken down or sealed the envelope and the notice.
 */
export const REPORT_JSON_ROUTES: readonly SiteRoute[] = BELOW.map((path) => ({
  path: `${path}.json`,
  type: 'application/json',
  answer,
}))
