import { idOf } from '../../access/memberships.ts'
import type { LastTransition } from '../../domain/workflow/types.ts'
import type { User } from '../../payload-types.ts'

/** What of a row, or of a version of it, says whose it is. */
export interface SavedRow {
  readonly revision: number
  readonly updatedAt: string
  readonly workflowState: string
  readonly savedBy?: User | string | null
  readonly savedFor?: string | null
  readonly lastTransition?: LastTransition | null
}

/** A version of a document without its content: whose, and when. */
export interface VersionHead {
  readonly revision: number
  readonly at: string
  readonly workflowState: string
  /** The id of whoever saved it or made the transition; `system`; null where no row says so. */
  readonly person: string | null
  /** For whom she stood as a deputy; absent in her own right. */
  readonly standsFor?: string
  /** The transition that it is of; null for a save. */
  readonly transition: string | null
}

/** Whose a version is: a transition's by what the row keeps of it, a save's by who saved. */
export const versionHead = (row: SavedRow): VersionHead => {
  const made = row.lastTransition?.revision === row.revision ? row.lastTransition : null
  const standsFor = made ? made.standsFor : row.savedFor
  return {
    revision: row.revision,
    at: new Date(row.updatedAt).toISOString(),
    workflowState: row.workflowState,
    person: made ? made.actor : row.savedBy ? idOf(row.savedBy) : null,
    ...(standsFor ? { standsFor } : {}),
    transition: made?.transition ?? null,
  }
}

/** A version by its id. */
export interface ListedVersion {
  readonly version: string
  readonly head: VersionHead
}

/** The columns of a version by which it is told, and no content. */
export const HEAD_COLUMNS = {
  version: {
    revision: true,
    updatedAt: true,
    workflowState: true,
    savedBy: true,
    savedFor: true,
    lastTransition: true,
  },
} as const

/** A row of versions, as it is told. */
export const listedVersion = (row: {
  readonly id: number | string
  readonly version: SavedRow
}): ListedVersion => ({ version: String(row.id), head: versionHead(row.version) })
