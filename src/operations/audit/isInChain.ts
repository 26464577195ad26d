import type { PayloadRequest } from 'payload'
import type { Stream } from './streams.ts'

/** Whether an event of a stream has this hash. Authority: the server's own. */
export const isInChain = async (
  req: PayloadRequest,
  collection: Stream,
  hash: string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { hash: { equals: hash } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
