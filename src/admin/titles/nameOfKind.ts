import { getTranslation } from '@payloadcms/translations'
import type { Payload } from 'payload'

/** What the documents of a collection, or a global, are called; the slug where there is none by that name. */
export const nameOfKind = (
  { config }: Payload,
  slug: string,
  i18n: Parameters<typeof getTranslation>[1],
): string => {
  const collection = config.collections.find((each) => each.slug === slug)
  if (collection) return getTranslation(collection.labels.singular, i18n)
  const global = config.globals.find((each) => each.slug === slug)
  return global ? getTranslation(global.label, i18n) : slug
}
