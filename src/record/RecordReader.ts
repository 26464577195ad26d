import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { Snapshot } from './snapshot/types.ts'

/** Where the public schema reads from: the record alone, never the desk. */
export interface RecordReader {
  /** Every edition without its content, in any order. */
  readonly editions: () => Promise<readonly EditionHeader[]>
  /** The content of an edition by its id; rejects for an id that is not in the record. */
  readonly snapshot: (edition: string) => Promise<Snapshot>
  readonly notices: () => Promise<readonly NoticeRow[]>
  /** The id of the organization that `report` answers for when a query names none; null when not set. */
  readonly officeOrganization: () => Promise<string | null>
}
