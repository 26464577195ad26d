import type { EditionHeader } from '../snapshot/EditionRow.ts'
import type { RecordView } from '../RecordView.ts'
import type { SnapshotOrganization } from '../snapshot/types.ts'

/** What every answer of the record carries. */
export const RECORD_KEY = 'gongkai'
/** What an answer carries that depends on which reports there are, or on too many of them to be named. */
export const LISTS_KEY = 'lists'
/** As many keys as an answer carries beside these: common proxies take headers of 4 KB in all. */
export const MOST_KEYS = 18

/** Gathers what an answer is made of while it is worked out. */
export interface SurrogateKeys {
  /** An edition is shown, or a part of it. */
  readonly shows: (
    header: EditionHeader,
    named: { readonly organization: Pick<SnapshotOrganization, 'slug'> },
  ) => void
  /** The answer depends on which reports there are. */
  readonly lists: () => void
  readonly keys: () => readonly string[]
}

/**
 * The names by which a cache can be told to let go of an answer: those of the organizations, reports and
 * editions that it shows. Where they are too many it goes with the lists, at every change.
 */
export const surrogateKeys = (): SurrogateKeys => {
  const shown = new Set<string>()
  let isList = false
  return {
    shows: ({ report, number }, { organization }) => {
      if (shown.size > MOST_KEYS) return
      shown.add(`organization-${organization.slug}`)
      shown.add(`report-${report}`)
      shown.add(`edition-${report}-${number}`)
    },
    lists: () => {
      isList = true
    },
    keys: () => {
      if (shown.size > MOST_KEYS) return [RECORD_KEY, LISTS_KEY]
      return [RECORD_KEY, ...(isList ? [LISTS_KEY] : []), ...shown]
    },
  }
}

/** A record as one answer sees it: what is read of it is gathered. */
export const gathering = (view: RecordView, keys: SurrogateKeys): RecordView => ({
  ...view,
  gathered: keys,
  snapshotOf: async (header, way) => {
    const snapshot = await view.snapshotOf(header, way)
    keys.shows(header, snapshot)
    return snapshot
  },
})
