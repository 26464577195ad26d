const FIELD = /^-?[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/

/**
 * Whether what a list is sorted by names fields, several by commas or as a list, each perhaps with a minus:
 * a database fails at a name that is none.
 */
export const isSoundSort = (sort: unknown): boolean => {
  if (sort === undefined || sort === null || sort === '') return true
  const names = Array.isArray(sort) ? sort : [sort]
  return names.every(
    (each) => typeof each === 'string' && each.split(',').every((name) => FIELD.test(name.trim())),
  )
}
