import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import { PublicError } from '../schema/PublicError.ts'

/** The characters of all queries kept: some thousand ordinary ones, 4 MB at most, whatever is sent. */
const CHARACTERS = 2_000_000

/** What a request says of its query: the text, or its hash, or both so that the hash is enough from then on. */
export interface NamedQuery {
  readonly query?: string | undefined
  /** The SHA-256 of the text in hexadecimal digits. */
  readonly hash?: string | undefined
}

/**
 * Queries that are asked for by their hash, so that a query fits into an address that a cache can hold: the
 * protocol that Apollo's clients call automatic persisted queries. Only what was found sound is kept, the
 * least recently used goes first, and whoever asks for one that has gone is told to send its text again.
 */
export interface PersistedQueries {
  /**
   * The text of a query. Throws PERSISTED_QUERY_NOT_FOUND where its hash is not known and
   * PERSISTED_QUERY_MISMATCH where text and hash do not belong together.
   */
  readonly textOf: (named: NamedQuery) => string
  /** Keeps a sound query under its hash. */
  readonly keep: (named: NamedQuery) => void
}

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex')

export const persistedQueries = (): PersistedQueries => {
  const kept = new LRUCache<string, string>({
    maxSize: CHARACTERS,
    sizeCalculation: (query, hash) => query.length + hash.length,
  })
  return {
    textOf: ({ query, hash }) => {
      if (query === undefined) {
        const known = hash === undefined ? undefined : kept.get(hash)
        if (known === undefined) throw new PublicError('PERSISTED_QUERY_NOT_FOUND')
        return known
      }
      if (hash !== undefined && kept.get(hash) !== query && hashOf(query) !== hash) {
        throw new PublicError('PERSISTED_QUERY_MISMATCH')
      }
      return query
    },
    keep: ({ query, hash }) => {
      if (query !== undefined && hash !== undefined) kept.set(hash, query)
    },
  }
}
