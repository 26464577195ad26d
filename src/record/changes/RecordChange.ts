import type { ChangeKind } from '../../domain/changeKinds.ts'
import type { SortKey } from '../schema/cursors.ts'
import type { EditionHeader, NoticeRow } from '../snapshot/EditionRow.ts'

/** One thing that happened to the record: an edition came, or a notice. */
export interface RecordChange {
  /** See `changeId`. */
  readonly id: string
  /** What it is sorted by: moment, report, 0 edition, 1 takedown or 2 seal, number of the edition. */
  readonly key: SortKey
  /** The same and how many come before it, as its cursor holds it. */
  readonly cursorKey: SortKey
  readonly kind: ChangeKind
  /** ISO 8601, UTC. */
  readonly at: string
  /** The edition that came, or the last one that the notice covers. */
  readonly header: EditionHeader
  /** Null: an edition came. */
  readonly notice: NoticeRow | null
}
