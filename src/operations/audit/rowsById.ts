import type { CollectionSlug, PayloadRequest } from 'payload'

/** How many rows are in memory at a time. */
const PAGE = 200

interface Wanted {
  readonly collection: CollectionSlug
  readonly select: Readonly<Record<string, true>>
}

/** The rows of a collection as they are stored, a page at a time, by their ids. Authority: the server's own. */
export async function* rowsById<T extends { readonly id: string }>(
  req: PayloadRequest,
  { collection, select }: Wanted,
): AsyncGenerator<readonly T[]> {
  let after = ''
  for (;;) {
    const { docs } = await req.payload.db.find<T>({
      collection,
      where: { id: { greater_than: after } },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      select,
      req,
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
  }
}
