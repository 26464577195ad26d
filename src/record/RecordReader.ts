import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { Snapshot } from './snapshot/types.ts'

/** The record at one moment, without the content of its editions. */
export interface RecordState {
  /** Every edition, in any order. */
  readonly editions: readonly EditionHeader[]
  readonly notices: readonly NoticeRow[]
  /** The id of the organization that `report` answers for when a query names none; null when not set. */
  readonly office: string | null
}

/** Where the public schema reads from: the record alone, never the desk. */
export interface RecordReader {
  /** The record as it is when this is called, or later; the same object while nothing has changed. */
  readonly look: () => Promise<RecordState>
  /**
   * The content of an edition by its id; rejects for an id that is not in the record. Who goes through many
   * and keeps what she makes of each reads them in passing: they take the room of none that is asked for.
   */
  readonly snapshot: (edition: string, way?: 'inPassing') => Promise<Snapshot>
}
