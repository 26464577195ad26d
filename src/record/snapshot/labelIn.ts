import type { SnapshotLabel } from './types.ts'

/** An area or a class of results with its name in the settings; its id where the settings no longer name it. */
export const labelIn = (labels: ReadonlyMap<string, string>, id: string): SnapshotLabel => ({
  id,
  label: labels.get(id) ?? id,
})
