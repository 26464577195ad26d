import type { PayloadRequest, Where } from 'payload'
import { eventPages } from './eventPages.ts'
import type { Stream } from './streams.ts'

/** The events of a stream, oldest first, one by one; no more than a page of them is in memory. */
export async function* eventsInOrder<S extends Stream>(
  req: PayloadRequest,
  stream: S,
  where: Where = {},
) {
  for await (const page of eventPages(req, stream, where)) yield* page
}
