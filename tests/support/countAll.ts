import type { CollectionSlug, Payload } from 'payload'
import { EVERY_DOCUMENT } from '../../src/access/everyDocument.ts'

/** How many documents a collection has: counted, where MongoDB would estimate without a condition. */
export const countAll = async (payload: Payload, collection: CollectionSlug): Promise<number> =>
  (await payload.count({ collection, where: EVERY_DOCUMENT })).totalDocs
