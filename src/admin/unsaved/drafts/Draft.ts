import { type Fields, isFields } from '../Fields.ts'

/** What somebody typed and has not saved yet, as her browser keeps it: the fields that she changed and no others. */
export interface Draft {
  /** `person:collection:document`, and of which page: what is typed in one takes nothing away from another's. */
  readonly key: string
  readonly person: string
  /** The revision that she began with; 0 in a new document. */
  readonly revision: number
  readonly values: Fields
  /** Milliseconds since 1970. */
  readonly keptAt: number
}

interface Named {
  readonly person: string
  readonly collection: string
  /** Null: one that is new. */
  readonly id: string | null
}

/** For so long a draft is kept: over a weekend. */
export const KEPT_FOR = 72 * 3_600_000
/** So many drafts one browser keeps, the newest of them. */
export const MOST_DRAFTS = 20
/** So many characters a draft has at most; a longer one is not kept, and the page says so. */
export const LONGEST_DRAFT = 1_000_000

/** What the drafts of a document are known by. */
export const draftKey = ({ person, collection, id }: Named): string =>
  `${person}:${collection}:${id ?? 'new'}`

/** What the draft of one page of it is known by: `page` is that page's own. */
export const draftKeyOf = (key: string, page: string): string => `${key}:${page}`

/** The drafts among those of a browser that belong to a document, the newest first. */
export const draftsOf = (key: string, drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter((draft) => draft.key === key || draft.key.startsWith(`${key}:`))
    .toSorted((one, other) => other.keptAt - one.keptAt)

/** Whether a value is a draft as this version keeps it. */
export const isDraft = (value: unknown): value is Draft =>
  isFields(value) &&
  typeof value['key'] === 'string' &&
  typeof value['person'] === 'string' &&
  typeof value['revision'] === 'number' &&
  typeof value['keptAt'] === 'number' &&
  isFields(value['values'])

/** Which of the drafts of a browser are to go: those that are too old, and the oldest of too many. */
export const outlived = (drafts: readonly Draft[], now: number): readonly Draft[] => {
  const newest = drafts.toSorted((one, other) => other.keptAt - one.keptAt)
  return newest.filter(({ keptAt }, at) => at >= MOST_DRAFTS || now - keptAt > KEPT_FOR)
}
