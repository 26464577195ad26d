import type { CollectionSlug, Payload } from 'payload'

interface Tampering {
  readonly collection: CollectionSlug
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Rewrites a stored row past every hook, as somebody would who has the database itself. */
export const tamper = async (payload: Payload, { collection, id, data }: Tampering) => {
  await payload.db.updateOne({ collection, id, data: { ...data } })
}

/** Removes a stored row past every hook. */
export const remove = async (
  payload: Payload,
  { collection, id }: Pick<Tampering, 'collection' | 'id'>,
) => {
  await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
}
