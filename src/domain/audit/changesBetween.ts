import { AUDITED, type AuditedSlug, type FieldChange } from './changes.ts'

type Row = Readonly<Record<string, unknown>>

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1

const isNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** A value as both engines store it: absent, null and empty are one, dates are texts, rows have no id. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, member]) => [name, plain(member)] as const)
    .filter(([, member]) => !isNothing(member))
    .toSorted(byName)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

const isSame = (before: unknown, after: unknown): boolean =>
  (isNothing(before) && isNothing(after)) || JSON.stringify(before) === JSON.stringify(after)

/**
 * What a save changes of the fields that the audit is told of. A field that is not sent stays as it is;
 * of a password it is said that it was changed, never what it was or is.
 */
export const changesBetween = (
  slug: AuditedSlug,
  { before, after }: { readonly before: Row; readonly after: Row },
): readonly FieldChange[] =>
  Object.keys(AUDITED[slug].fields).flatMap((field) => {
    const sent = after[field]
    if (field === 'password') return sent ? [{ field, from: null, to: null }] : []
    if (sent === undefined) return []
    const [from, to] = [plain(before[field]), plain(sent)]
    return isSame(from, to) ? [] : [{ field, from, to }]
  })
