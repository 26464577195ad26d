import type { Due } from '../workbench/dueOf.ts'

/** How long before the day people are told, in days: the nearest one that has come counts. */
const AHEAD = [1, 7] as const
/** What has been overdue for longer is known, or of long ago. */
const LONGEST_OVERDUE = 30

/** Of which due day people are to be told now, and how near it is; null where it is far, or long past. */
export const dueAlert = ({
  daysLeft,
}: Pick<Due, 'daysLeft'>): {
  readonly kind: 'dueSoon' | 'overdue'
  readonly step: string
} | null => {
  if (daysLeft < 0) {
    return daysLeft >= -LONGEST_OVERDUE ? { kind: 'overdue', step: 'overdue' } : null
  }
  const step = AHEAD.find((days) => daysLeft <= days)
  return step === undefined ? null : { kind: 'dueSoon', step: String(step) }
}
