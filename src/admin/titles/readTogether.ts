import {
  type CollectionSlug,
  createDataloaderCacheKey,
  type PayloadRequest,
  type SelectType,
} from 'payload'

interface Wanted {
  readonly collection: CollectionSlug
  readonly id: string
  readonly select: SelectType
  /** Whether the system itself reads it, or the person who asks. */
  readonly overrideAccess: boolean
}

/**
 * Some columns of a document; null where it is not there or may not be read. What the cells of a list, or a
 * sentence, ask for at the same moment is read together: one query for each collection, however many rows.
 */
export const readTogether = async (
  req: PayloadRequest,
  { collection, id, select, overrideAccess }: Wanted,
): Promise<object | null> => {
  const found: unknown = await req.payloadDataLoader.load(
    createDataloaderCacheKey({
      collectionSlug: collection,
      docID: id,
      select,
      overrideAccess,
      depth: 0,
      currentDepth: 0,
      draft: false,
      showHiddenFields: false,
      // There is one language of content, and nothing is read within a transaction here.
      locale: '',
      fallbackLocale: null,
      transactionID: '',
    }),
  )
  return typeof found === 'object' ? found : null
}
