import type { PayloadRequest } from 'payload'
import { insertNotice } from './insertNotice.ts'
import { isStale } from './isStale.ts'
import { newestTakedown } from './newestTakedown.ts'
import { writeReportChange } from './writeReportChange.ts'

/**
 * Takes down: inserts the notice, which hides every edition so far at once, then writes the report's row.
 * Without transactions somebody may write that row in between; what was inserted hides all the same, so
 * it counts as done, and `reconcile` brings row and audit after it.
 */
export const takeDownReport = async (
  req: PayloadRequest,
  takedown: Parameters<typeof insertNotice>[1],
): Promise<void> => {
  const { report, change } = takedown
  await insertNotice(req, takedown)
  try {
    await writeReportChange(req, report, change)
  } catch (error) {
    const notice = isStale(error) ? await newestTakedown(req, report.id) : null
    if (notice?.at !== change.lastTransition.at) throw error
  }
}
