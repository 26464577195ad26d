import type { Snapshot } from './types.ts'

/** What is known of an edition without reading its content. */
export interface EditionHeader {
  readonly id: string
  /** The id of the report; the same through all its editions. */
  readonly report: string
  readonly organization: string
  readonly year: number
  /** 1 for the first edition. */
  readonly number: number
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly publishedAt: string
  readonly contentHash: string
  readonly previousHash: string | null
  readonly auditHead: string | null
  readonly changeNote: string | null
}

/** One publication as the record keeps it. */
export interface EditionRow extends EditionHeader {
  readonly snapshot: Snapshot
}

/** 撤下 or 封存: what stands in the place of editions that are no longer shown. */
export interface NoticeRow {
  readonly report: string
  readonly kind: 'takenDown' | 'sealed'
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: string
  readonly explanation: string
  readonly throughEdition: number
}
