import { LRUCache } from 'lru-cache'
import type { EditionHeader } from './snapshot/EditionRow.ts'

/** What is worked out of editions, and how to forget one that was sealed. */
export interface KeptOfEditions<T> {
  readonly of: (header: Pick<EditionHeader, 'id'>) => Promise<T>
  readonly forget: (edition: string) => void
}

interface Keeping<T> {
  /** Works it out, by the id of the edition. */
  readonly read: (edition: string) => Promise<T>
  readonly sizeOf: (value: T) => number
  /** How much all that is kept may take, as `sizeOf` counts. */
  readonly bytes: number
}

/** Works something out of each edition, once: editions do not change. It is kept while there is room, worked out again otherwise. */
export const keptOfEditions = <T extends object>({
  read,
  sizeOf,
  bytes,
}: Keeping<T>): KeptOfEditions<T> => {
  const kept = new LRUCache<string, T>({
    maxSize: bytes,
    sizeCalculation: sizeOf,
    // A seal that comes while it is worked out must not make that fail.
    ignoreFetchAbort: true,
    fetchMethod: read,
  })
  return {
    of: async ({ id }) => kept.get(id) ?? (await kept.fetch(id)) ?? read(id),
    forget: (id) => kept.delete(id),
  }
}
