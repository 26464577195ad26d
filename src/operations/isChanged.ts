import { isDeepStrictEqual } from 'node:util'

/** A document's values by the names of its fields. */
export type Row = Readonly<Record<string, unknown>>

/** A value as it is stored: absent, null and empty are one, dates are texts. */
const stored = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, member]) => [name, stored(member)] as const)
    .filter(([, member]) => member !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Whether a field's value is another one after a write; relations come as ids on both sides. */
export const isChanged =
  ({ before, after }: { readonly before: Row; readonly after: Row }) =>
  (field: string): boolean =>
    !isDeepStrictEqual(stored(before[field]), stored(after[field]))
