import { SITE_ROUTES } from '../siteRoutes.ts'
import type { SiteRoute } from '../SiteRoute.ts'

/** A route and what an address has in the places that its path names. */
export interface MatchedRoute {
  readonly route: SiteRoute
  readonly params: Readonly<Record<string, string>>
}

const PLAIN = /[.*+?^${}()|[\]\\]/g

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(PLAIN, '\\$&').replace(/:(\w+)/g, (_, name: string) => `(?<${name}>[^/]+?)`)}$`,
  )

const PATTERNS = SITE_ROUTES.map((route) => ({ route, pattern: patternOf(route.path) }))

/** The routes that answer at a path, the first of them first. */
export const matchingRoutes = (path: string): readonly MatchedRoute[] =>
  PATTERNS.flatMap(({ route, pattern }) => {
    const match = pattern.exec(path)
    if (!match) return []
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ])
    return [{ route, params: Object.fromEntries(params) }]
  })
