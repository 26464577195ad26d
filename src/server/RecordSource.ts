import type { Counts } from '../operations/counts.ts'
import type { RecordReader } from '../record/RecordReader.ts'
import type { SiteSettings } from '../record/SiteSettings.ts'

/** Where the public half of a server reads from: the database that a desk has open, or one opened for reading. */
export interface RecordSource {
  readonly reader: RecordReader
  /** What the public pages say of the office. */
  readonly settings: () => Promise<SiteSettings>
  /** Counts what this process writes into the record: that is seen at once. */
  readonly writes: () => number
  /** What this process has done beside. */
  readonly counts: () => Counts
  /** Whether the database answers. */
  readonly isReachable: () => Promise<boolean>
}
