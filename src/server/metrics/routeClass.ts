/** What kind of address a request was for; addresses themselves have names in them. */
export const ROUTE_CLASSES = ['record', 'desk', 'admin', 'own', 'site'] as const
export type RouteClass = (typeof ROUTE_CLASSES)[number]

const CLASSES: readonly (readonly [RegExp, RouteClass])[] = [
  [/^\/graphql(?=[/?]|$)/, 'record'],
  [/^\/api(?=[/?]|$)/, 'desk'],
  [/^\/(?:admin|_next)(?=[/?]|$)/, 'admin'],
  [/^\/(?:healthz|readyz|metrics)(?=[/?]|$)/, 'own'],
]

/** The class of an address: `/graphql`, `/api`, the admin’s pages, what operators ask, and all that is public beside. */
export const routeClass = (url: string): RouteClass =>
  CLASSES.find(([pattern]) => pattern.test(url))?.[1] ?? 'site'

/** Whether an address belongs to the public half, where everybody may ask for anything. */
export const isPublic = (route: RouteClass): boolean => route === 'record' || route === 'site'
