import type { Cells } from '../cells.ts'

/** What can be undone and done again, the nearest last. */
export interface History {
  readonly past: readonly Cells[]
  readonly future: readonly Cells[]
}

/** One step back or forth: the cells as they are then. */
export interface Step {
  readonly history: History
  readonly cells: Cells
}

const LONGEST = 200

/** Nothing was done yet. */
export const NO_HISTORY: History = { past: [], future: [] }

/** Notes what the cells were before a change; what was undone cannot be done again after it. */
export const remember = ({ past }: History, before: Cells): History => ({
  past: [...past, before].slice(-LONGEST),
  future: [],
})

/** Takes the last change back; null where there is none. */
export const undo = ({ past, future }: History, now: Cells): Step | null => {
  const cells = past.at(-1)
  return cells ? { cells, history: { past: past.slice(0, -1), future: [...future, now] } } : null
}

/** Does again what was taken back last; null where nothing was. */
export const redo = ({ past, future }: History, now: Cells): Step | null => {
  const cells = future.at(-1)
  return cells ? { cells, history: { past: [...past, now], future: future.slice(0, -1) } } : null
}
