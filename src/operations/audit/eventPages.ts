import type { PayloadRequest, Where } from 'payload'
import type { AuditEvent, SignInEvent } from '../../payload-types.ts'
import type { Stream } from './streams.ts'

/** How many events are in memory at a time. */
const PAGE = 500

interface Rows {
  'audit-events': AuditEvent
  'sign-in-events': SignInEvent
}

/** The events of a stream, oldest first, a page at a time. Authority: the caller has judged who asks. */
export async function* eventPages<S extends Stream>(
  req: PayloadRequest,
  stream: S,
  where: Where = {},
): AsyncGenerator<readonly Rows[S][]> {
  let after: number | null = null
  for (;;) {
    const further: Where = after === null ? {} : { sequence: { greater_than: after } }
    const { docs } = await req.payload.db.find<Rows[S]>({
      collection: stream,
      where: { and: [where, further] },
      sort: 'sequence',
      limit: PAGE,
      pagination: false,
      req,
    })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.sequence
  }
}
