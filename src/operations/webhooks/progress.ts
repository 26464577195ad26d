import { compareKeys, type SortKey } from '../../record/schema/cursors.ts'
import type { RecordChange } from '../../record/changes/RecordChange.ts'

/**
 * How far apart the clocks of two processes may be, and how long one may take between the moment that it
 * gives a row and the row; in milliseconds. What comes later than that is not seen.
 */
const LATE = 10 * 60_000

/** How far a webhook has followed the changes. */
export interface Progress {
  /** ISO 8601: what happened earlier is none of its business. */
  readonly floor: string
  /** The place of the last change that was dealt with; null before the first. */
  readonly position: SortKey | null
  /** The ids of those dealt with shortly before it. */
  readonly recent: readonly string[]
}

const momentOf = (position: SortKey | null): number =>
  position === null ? Number.NEGATIVE_INFINITY : Number(position[0])

const isShortlyBefore = ({ at }: RecordChange, position: SortKey | null): boolean =>
  Date.parse(at) >= momentOf(position) - LATE

/**
 * What a webhook has not dealt with yet, oldest first: everything after its place, and what came to stand
 * before that place only later, for a process may be slow or its clock behind.
 */
export const pendingChanges = (
  changes: readonly RecordChange[],
  { floor, position, recent }: Progress,
): readonly RecordChange[] => {
  const dealtWith = new Set(recent)
  return changes.filter((change) => {
    if (Date.parse(change.at) < Date.parse(floor)) return false
    if (position === null || compareKeys(change.key, position) > 0) return true
    return isShortlyBefore(change, position) && !dealtWith.has(change.id)
  })
}

/** Where a webhook stands once it has dealt with some of the changes that were pending. */
export const advance = (
  { floor, position: before, recent }: Progress,
  dealtWith: readonly RecordChange[],
  changes: readonly RecordChange[],
): Progress => {
  const position = dealtWith.reduce<SortKey | null>(
    (last, { key }) => (last === null || compareKeys(key, last) > 0 ? key : last),
    before,
  )
  const known = new Set([...recent, ...dealtWith.map(({ id }) => id)])
  return {
    floor,
    position,
    recent: changes
      .filter((change) => known.has(change.id) && isShortlyBefore(change, position))
      .map(({ id }) => id),
  }
}
