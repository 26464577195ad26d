import type { Endpoint, PayloadHandler, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { refuse } from '../operations/refuse.ts'

type Close = (collection: SanitizedCollectionConfig) => SanitizedCollectionConfig

const without = (
  { endpoints, ...collection }: SanitizedCollectionConfig,
  isClosed: (endpoint: Endpoint) => boolean,
): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: (endpoints || []).filter((endpoint) => !isClosed(endpoint)),
})

const isOfVersions = ({ path }: Endpoint): boolean => path.startsWith('/versions')

/** The base fails where there is no such preference. Asked with the rights of the person alone. */
const removing =
  (remove: PayloadHandler): PayloadHandler =>
  async (req) => {
    const key: unknown = req.routeParams?.['key']
    const { totalDocs } = await req.payload.count({
      collection: 'payload-preferences',
      where: { key: { equals: key }, 'user.value': { equals: req.user?.id ?? '' } },
      overrideAccess: false,
      req,
    })
    if (totalDocs === 0) throw refuse(req, { code: 'NOT_FOUND' })
    return remove(req)
  }

const preferencesAlone: Close = (collection) => {
  // By the second a person resets all of her own, on the page of her account.
  const isUsed = ({ method, path }: Endpoint) =>
    path === '/:key' || (method === 'delete' && path === '/')
  const { endpoints, ...kept } = without(collection, (endpoint) => !isUsed(endpoint))
  return {
    ...kept,
    graphQL: false,
    endpoints: (endpoints || []).map((endpoint) =>
      endpoint.method === 'delete' && endpoint.path === '/:key'
        ? { ...endpoint, handler: removing(endpoint.handler) }
        : endpoint,
    ),
  }
}

const shut: Close = (collection) => ({ ...collection, graphQL: false, endpoints: [] })

/** Collections that the base keeps for itself. */
const OWN_TO_THE_BASE: Readonly<Record<string, Close>> = {
  'payload-preferences': preferencesAlone,
  'payload-kv': shut,
  'payload-migrations': shut,
}

/**
 * Takes away what the base opens and nobody needs: its own collections but for each person's
 * preferences, and the versions of collections that keep none, at which it fails with 500.
 */
export const closeBaseDoors = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const close = OWN_TO_THE_BASE[collection.slug]
    if (close) return close(collection)
    return collection.versions ? collection : without(collection, isOfVersions)
  }),
})
