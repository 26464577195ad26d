import type { CollectionSlug, PayloadRequest } from 'payload'

/**
 * A document of any collection as the person who asks may see it, without its relations loaded; null where
 * it does not exist or lies outside her scope, so that nobody learns which of the two it is.
 */
export const findVisible = async <C extends CollectionSlug>(
  req: PayloadRequest,
  { collection, id }: { collection: C; id: string },
) => {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    // Who may read nothing of this kind finds nothing, like anybody outside the scope.
    disableErrors: true,
    req,
  })
  return docs[0] ?? null
}
