import type { CollectionAfterReadHook } from 'payload'

/** Says in the title of an edition which one of its report it is. */
export const tellEdition: CollectionAfterReadHook = ({ doc }) => {
  const { title, number }: { readonly title?: unknown; readonly number?: unknown } = doc
  if (typeof title !== 'string' || typeof number !== 'number') return doc
  return { ...doc, title: `${title}（第${number}版）` }
}
