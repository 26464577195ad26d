import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Window, writtenWithin } from '../writtenWithin.ts'

/** How many rows are in memory at a time. */
const PAGE = 200

interface Wanted {
  readonly collection: CollectionSlug
  /** The fields that are read; all of them where there is none. */
  readonly select?: Readonly<Record<string, true>>
  /** Those written in a window alone. */
  readonly window?: Window | undefined
}

/** The rows of a collection as they are stored, a page at a time, by their ids. Authority: the server's own. */
export async function* rowsById<T extends { readonly id: string }>(
  req: PayloadRequest,
  { collection, select, window }: Wanted,
): AsyncGenerator<readonly T[]> {
  const written: readonly Where[] = window ? [writtenWithin('updatedAt', window)] : []
  let after = ''
  for (;;) {
    const { docs } = await req.payload.db.find<T>({
      collection,
      where: { and: [{ id: { greater_than: after } }, ...written] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      ...(select ? { select } : {}),
      req,
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
  }
}
