import type { SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { sitemap } from './sitemap.ts'

const PART = /^[1-9]\d{0,5}$/

const answer = async (
  { view, whole, settings: { isIndexed } }: SiteRequest,
  part: number | null,
) => {
  const body = await sitemap({ view, addresses: whole, isIndexed, part })
  return body === null ? null : { body }
}

/** `/sitemap.xml`: the pages that search engines may list, or an index of such maps. */
export const sitemapRoute: SiteRoute = {
  path: '/sitemap.xml',
  type: 'application/xml',
  answer: (request) => answer(request, null),
}

/** `/sitemaps/{part}.xml`: one part of a map that is too large for one. */
export const sitemapPartRoute: SiteRoute = {
  path: '/sitemaps/:part.xml',
  type: 'application/xml',
  answer: async (request) => {
    const { part = '' } = request.params
    return PART.test(part) ? answer(request, Number(part)) : null
  },
}
