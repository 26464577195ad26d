import type { Where } from 'payload'

/**
 * The filter of whoever may see every document of a collection. It is not the same as no filter: where
 * there is none MongoDB only estimates how many documents there are, and a list would say a wrong number.
 */
export const EVERY_DOCUMENT: Where = { id: { exists: true } }
