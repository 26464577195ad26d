import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'
import { isPageSize } from '../domain/isPageSize.ts'

interface Bound {
  /** The most documents that one answer holds. */
  readonly largest: number
}

/**
 * The pages of the admin ask for as many documents as their address says, or as a person keeps as her
 * preference, and 0 is all of them. What has no limit and no pages is the desk itself, which reads
 * whole lists.
 */
const boundPage =
  ({ largest }: Bound): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    // The base runs the hook for lists of versions too, which its types do not say.
    if (!['findVersions', 'read'].includes(operation)) return args
    if (Reflect.get(args, 'overrideAccess') !== false) return args
    const limit: unknown = Reflect.get(args, 'limit')
    if (limit === undefined || limit === null || isPageSize(limit, largest)) return args
    return { ...args, limit: largest }
  }

/** Bounds every list that is read with the rights of a person, beside those of REST and GraphQL, which are refused. */
export const boundPages =
  (bound: Bound) =>
  (config: SanitizedConfig): SanitizedConfig => ({
    ...config,
    collections: config.collections.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: [boundPage(bound), ...collection.hooks.beforeOperation],
      },
    })),
  })
