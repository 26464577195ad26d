const weak = (tag: string): string => tag.trim().replace(/^W\//, '')

/**
 * Whether a client already holds what has this tag, by its `If-None-Match`. Express asks that no
 * `Cache-Control` be sent, which `fetch` adds.
 */
export const holdsTag = (known: string | undefined, tag: string): boolean => {
  if (known === undefined) return false
  if (known === tag || known === '*') return true
  return known.split(',').some((each) => weak(each) === weak(tag))
}
