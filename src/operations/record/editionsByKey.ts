import type { PayloadRequest } from 'payload'
import type { Edition } from '../../payload-types.ts'

/** How many snapshots are in memory at a time. */
const PAGE = 5

/** Every edition with its snapshot, as it is stored, a few at a time. */
export async function* editionsByKey(req: PayloadRequest): AsyncGenerator<Edition> {
  let after = ''
  for (;;) {
    const { docs } = await req.payload.db.find<Edition>({
      collection: 'editions',
      where: { key: { greater_than: after } },
      sort: 'key',
      limit: PAGE,
      pagination: false,
      req,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.key
  }
}
