import { DICTIONARY_ROUTES } from './data/dictionaryRoutes.ts'
import { REPORT_JSON_ROUTES } from './data/reportJsonRoutes.ts'
import { TABLE_ROUTES } from './data/tableRoutes.ts'
import { feedRoute, organizationFeedRoute } from './feed/feed.ts'
import { changesRoute } from './pages/changesPage.tsx'
import { figuresRoute } from './pages/figuresPage.tsx'
import { indexRoute } from './pages/indexPage.tsx'
import { organizationRoute } from './pages/organizationPage.tsx'
import { editionRoute, reportRoute } from './pages/reportPage.tsx'
import { searchRoute } from './pages/searchPage.tsx'
import { yearRoute } from './pages/yearPage.tsx'
import { sitemapPartRoute, sitemapRoute } from './sitemap/sitemapRoutes.ts'
import type { SiteRoute } from './SiteRoute.ts'

/** Everything that is answered to the public beside `/graphql`; of two that match the first answers. */
export const SITE_ROUTES: readonly SiteRoute[] = [
  feedRoute,
  organizationFeedRoute,
  ...DICTIONARY_ROUTES,
  ...REPORT_JSON_ROUTES,
  ...TABLE_ROUTES,
  sitemapRoute,
  sitemapPartRoute,
  indexRoute,
  yearRoute,
  organizationRoute,
  figuresRoute,
  reportRoute,
  editionRoute,
  changesRoute,
  searchRoute,
]
