import type { EditionDigest } from './editionDigests.ts'
import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { SearchUnit } from './search/searchUnits.ts'
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
  /** The content of an edition. Rejects with RecordMovedError where it was sealed since the record was looked at. */
  readonly snapshotOf: (header: EditionHeader) => Promise<Snapshot>
  readonly digestOf: (header: EditionHeader) => Promise<EditionDigest>
  /** What of an edition can be found, in reading order. */
  readonly searchUnitsOf: (header: EditionHeader) => Promise<readonly SearchUnit[]>
  /** The organizations with an edition, by id, as the last published one names them. */
  readonly organizations: () => Promise<ReadonlyMap<string, SnapshotOrganization>>
  /** The id of the office's own organization. */
  readonly office: string | null
}
