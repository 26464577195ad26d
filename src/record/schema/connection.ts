import { compareKeys, decodeCursor, encodeCursor, type ListName, type SortKey } from './cursors.ts'
import { PublicError } from './PublicError.ts'

/** An entry of a list; `node` is asked for only when it is on the page. */
export interface Entry<Node> {
  readonly key: SortKey
  readonly node: () => Node | Promise<Node>
}

/** The arguments of every list; `largest` is how many entries a page may have. */
export interface Page {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly largest: number
}

const pageSize = (first: number, limit: number): number => {
  if (first >= 0 && first <= limit) return first
  throw new PublicError('BAD_PAGE_SIZE', { found: first, limit })
}

interface Sizes {
  /** The size when the query says null. */
  readonly byDefault: number
}

/** Most lists come in their order, and looking costs a tenth of sorting. */
const inOrder = <Node>(entries: readonly Entry<Node>[]): readonly Entry<Node>[] => {
  const isSorted = entries.every((entry, index) => {
    const before = entries[index - 1]
    return !before || compareKeys(before.key, entry.key) <= 0
  })
  return isSorted ? entries : entries.toSorted((a, b) => compareKeys(a.key, b.key))
}

/**
 * A page of a list, sorted by the entries' keys. Throws BAD_PAGE_SIZE and BAD_CURSOR.
 */
export const connection = <Node>(
  list: ListName,
  entries: readonly Entry<Node>[],
  { first, after, byDefault, largest }: Page & Sizes,
) => {
  const size = pageSize(first ?? byDefault, largest)
  const sorted = inOrder(entries)
  const last = typeof after === 'string' ? decodeCursor(list, after) : null
  const start = last ? sorted.filter(({ key }) => compareKeys(key, last) <= 0).length : 0
  const page = sorted.slice(start, start + size)
  const edges = page.map(({ key, node }) => ({ cursor: encodeCursor(list, key), node }))
  return {
    totalCount: entries.length,
    edges,
    nodes: () => page.map(({ node }) => node()),
    pageInfo: {
      hasNextPage: start + page.length < sorted.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
