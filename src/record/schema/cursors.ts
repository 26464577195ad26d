import { PublicError } from './PublicError.ts'

/** Where an entry stands in its list; entries are sorted by it, part by part, ascending. */
export type SortKey = readonly (number | string)[]

/** The lists that have cursors, with the types of their sort keys' parts. */
const KEY_PARTS = {
  /** −year, slug, report */
  reports: ['number', 'string', 'string'],
  /** slug, organization: a slug given up by one may have gone to another */
  organizations: ['string', 'string'],
  /** −year, slug, report, place in the report */
  keyInitiatives: ['number', 'string', 'string', 'number'],
  proposalResponses: ['number', 'string', 'string', 'number'],
  /** −year, slug, report, place in the table */
  tableCells: ['number', 'string', 'string', 'number'],
  /** 0 in the title or 1, −year, slug, report, place in the report */
  search: ['number', 'number', 'string', 'string', 'number'],
  /** moment, report, 0 edition, 1 takedown or 2 seal, number of the edition, how many come before it */
  changes: ['number', 'string', 'number', 'number', 'number'],
} as const
export type ListName = keyof typeof KEY_PARTS

/** Compares two sort keys of the same list. */
export const compareKeys = (a: SortKey, b: SortKey): number => {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined || part === other) continue
    return part < other ? -1 : 1
  }
  return 0
}

/** The opaque cursor of an entry. It holds the entry's place, so it stays good when the list grows or the entry goes. */
export const encodeCursor = (list: ListName, key: SortKey): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url')

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) throw new PublicError('BAD_CURSOR')
    throw error
  }
}

const isPart = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'

/** The place that a cursor names. Throws BAD_CURSOR for one that this list did not give. */
export const decodeCursor = (list: ListName, cursor: string): SortKey => {
  const decoded = parse(cursor)
  const [name, ...key]: readonly unknown[] = Array.isArray(decoded) ? decoded : []
  const parts: readonly string[] = KEY_PARTS[list]
  const isOwn = name === list && parts.length === key.length
  if (!isOwn || !key.every(isPart) || key.some((part, index) => typeof part !== parts[index])) {
    throw new PublicError('BAD_CURSOR')
  }
  return key
}
