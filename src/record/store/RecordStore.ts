import type { SiteSettings } from '../SiteSettings.ts'
import type { EditionHeader, NoticeRow } from '../snapshot/EditionRow.ts'

/** What tells one state of the record from another without reading it: both tables only grow. */
export interface RecordMark {
  readonly editions: number
  readonly notices: number
  /** The id of the office's own organization. */
  readonly office: string | null
}

/** The header of an edition with the moment at which its row was written, ISO 8601 in UTC. */
export interface StoredEdition {
  readonly header: EditionHeader
  readonly createdAt: string
}

/** The tables of the record in a database, read as they are and never written. */
export interface RecordStore {
  readonly mark: () => Promise<RecordMark>
  /** Every edition, or those whose row was written at a moment or later. */
  readonly editions: (since?: string) => Promise<readonly StoredEdition[]>
  readonly notices: () => Promise<readonly NoticeRow[]>
  /** What the public pages say of the office. */
  readonly settings: () => Promise<SiteSettings>
  /** The content of an edition as JSON; null for an id that is not there. */
  readonly snapshot: (edition: string) => Promise<string | null>
}
