import fc from 'fast-check'
import type { Attempt } from './Attempt.ts'
import { idIn, queryOf } from './addressOf.ts'
import { bodyOf } from './bodyOf.ts'
import type { FuzzWorld } from './FuzzWorld.ts'

interface Place {
  readonly slug: string
  readonly method: string
  readonly base: string
  readonly path: string
}

/** Signing out would end what the other inputs are sent with. */
const LEAVING = /logout/

const placesOf = ({ doors }: FuzzWorld): readonly Place[] =>
  doors.flatMap(({ slug, isGlobal, route }) => {
    if (!route || LEAVING.test(route.path)) return []
    const base = isGlobal ? `/api/globals/${slug}` : slug === '' ? '/api' : `/api/${slug}`
    return [{ slug, method: route.method.toUpperCase(), base, path: route.path }]
  })

const ODD_PATHS = [
  ...['/api', '/api/', '/api//reports', '/api/__proto__', '/api/constructor', '/api/reports/%'],
  ...['/api/globals', '/api/globals/__proto__', '/api/graphql', '/api/graphql-playground', '/%'],
  ...['/api/reports/a/b/c/d', '/healthz', '/readyz', '/nothing', '/api/../api/users', '//x/api'],
]

const OVERRIDES = ['', '', '', '', '', '', '', 'GET', 'DELETE', 'PATCH']

/** Requests of REST: whoever, at every route and beside it, with whatever address and body. */
export const restAttempts = (world: FuzzWorld): fc.Arbitrary<Attempt> => {
  const caller = fc.constantFrom(...world.callers)
  const known = fc.constantFrom(...placesOf(world)).chain((place) =>
    fc
      .record({
        caller,
        override: fc.constantFrom(...OVERRIDES),
        id: idIn(world, place.slug),
        query: queryOf(world, place.slug),
        sent: bodyOf(world, place.slug, place.path),
      })
      .map(({ caller: by, id, query, sent, override }): Attempt => {
        const below = place.path.replace(/:\w+\??/g, id).replace(/^\/$/, '')
        const hasBody = place.method !== 'GET'
        const headers = {
          ...(hasBody && sent.type ? { 'content-type': sent.type } : {}),
          ...(override && place.method === 'POST' ? { 'x-http-method-override': override } : {}),
        }
        return {
          caller: by,
          method: place.method,
          path: `${place.base}${below}${query}`,
          headers,
          ...(hasBody ? { body: sent.body } : {}),
        }
      }),
  )
  const odd = fc
    .record({
      caller,
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
      path: fc.constantFrom(...ODD_PATHS),
      query: queryOf(world, 'reports'),
    })
    .map(({ path, query, ...rest }): Attempt => ({ ...rest, path: `${path}${query}`, headers: {} }))
  return fc.oneof({ weight: 12, arbitrary: known }, { weight: 1, arbitrary: odd })
}
