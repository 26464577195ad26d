import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'
import { isPageSize } from '../domain/isPageSize.ts'
import { refuse } from '../operations/refuse.ts'

interface Bound {
  /** The most documents that one answer holds. */
  readonly largest: number
}

type Asked = Readonly<Record<string, unknown>>

const isAsked = (value: unknown): value is Asked => typeof value === 'object' && value !== null

/** A limit left empty is none, and without one a page has ten. */
const isGiven = (limit: unknown): boolean => limit !== undefined && limit !== ''

const isWithin = ({ limit, pagination }: Asked, largest: number): boolean =>
  isGiven(limit) ? isPageSize(limit, largest) : pagination !== 'false'

const pagesIn = (query: Asked): readonly Asked[] => {
  const { joins } = query
  return [query, ...(isAsked(joins) ? Object.values(joins).filter(isAsked) : [])]
}

const bounded =
  (answer: PayloadHandler, { largest }: Bound): PayloadHandler =>
  (req) => {
    const isSound = pagesIn(req.query).every((page) => isWithin(page, largest))
    if (isSound) return answer(req)
    throw refuse(req, { code: 'BAD_PAGE_SIZE', field: 'limit', values: { largest } })
  }

/**
 * Bounds what one request of REST may ask for: lists, versions and joins. It stands at the endpoints and
 * not in a hook, for the desk itself reads whole lists through the same operations.
 */
export const boundPages =
  (bound: Bound) =>
  (config: SanitizedConfig): SanitizedConfig => {
    const within = <T extends { endpoints: Endpoint[] | false }>(owner: T): T => ({
      ...owner,
      endpoints: (owner.endpoints || []).map((endpoint) => ({
        ...endpoint,
        handler: bounded(endpoint.handler, bound),
      })),
    })
    return {
      ...config,
      collections: config.collections.map(within),
      globals: config.globals.map(within),
    }
  }
