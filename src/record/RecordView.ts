import type { SurrogateKeys } from './answers/surrogateKeys.ts'
import type { EditionDigest } from './editionDigests.ts'
import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { ComparedUnit } from './search/keptUnits.ts'
import type { Snapshot, SnapshotOrganization } from './snapshot/types.ts'

/** The record as one request sees it: the same from its beginning to its end. */
export interface RecordView {
  /** All editions, the last published first. */
  readonly editions: readonly EditionHeader[]
  readonly notices: readonly NoticeRow[]
  /** The editions of a report, the first one first. */
  readonly editionsOf: (report: string) => readonly EditionHeader[]
  /** The newest edition of each report, the last published first. */
  readonly newest: readonly EditionHeader[]
  /** The notice that hides an edition, if one does. */
  readonly noticeOf: (header: EditionHeader) => NoticeRow | null
  /**
   * The content of an edition; who goes through many reads them in passing (`RecordReader`). Rejects with
   * RecordMovedError where it was sealed since the record was looked at.
   */
  readonly snapshotOf: (header: EditionHeader, way?: 'inPassing') => Promise<Snapshot>
  readonly digestOf: (header: EditionHeader) => Promise<EditionDigest>
  /** What of an edition is compared by a search, in the order of its `searchUnits`. */
  readonly searchUnitsOf: (header: EditionHeader) => Promise<readonly ComparedUnit[]>
  /** The organizations with an edition, by id, as the last published one names them. */
  readonly organizations: () => Promise<ReadonlyMap<string, SnapshotOrganization>>
  /** The id of the office's own organization. */
  readonly office: string | null
  /** Where one answer gathers what it is made of. */
  readonly gathered?: SurrogateKeys
}
