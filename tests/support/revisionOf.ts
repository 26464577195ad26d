import type { CollectionSlug, Payload } from 'payload'

/** The revision that a row has now, as somebody reads it who is about to change it. */
export const revisionOf = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<number> => {
  const row: unknown = await payload.db.findOne({ collection, where: { id: { equals: id } } })
  return Number(Reflect.get(Object(row), 'revision') ?? 0)
}
