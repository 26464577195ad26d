import type { CollectionSlug } from 'payload'

/** The address of a document's page below the admin's own. */
export const documentPath = (
  admin: string,
  { collection, id }: { collection: CollectionSlug; id: string },
): string => `${admin}/collections/${collection}/${encodeURIComponent(id)}`
