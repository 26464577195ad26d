import type { SiteRoute } from './SiteRoute.ts'

/** Everything that is answered to the public beside `/graphql`. */
export const SITE_ROUTES: readonly SiteRoute[] = []
