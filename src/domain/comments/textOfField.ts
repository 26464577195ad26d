/**
 * What stands in a plain field of a document, by its path, such as `heading`, `contact.phone` or
 * `cells.new.total`: empty where nothing does, null where the path leads to something that is no text.
 */
export const textOfField = (document: object, path: string): string | null => {
  let value: unknown = document
  for (const name of path.split('.')) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    value = isThere ? Reflect.get(Object(value), name) : undefined
  }
  if (value === undefined || value === null) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
