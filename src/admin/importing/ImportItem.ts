import type { ImportDone, ImportPreview } from './ImportPreview.ts'

/** A file on the list, from being chosen to being imported. */
export interface ImportItem {
  readonly id: number
  readonly file: File
  /** What was chosen otherwise than the title says; empty: as the title says. */
  readonly organization: string
  readonly year: string
  readonly state: 'done' | 'read' | 'refused' | 'unreadable' | 'waiting' | 'working'
  readonly preview: ImportPreview | null
  readonly done: ImportDone | null
  /** Why it cannot be read or was refused. */
  readonly reasons: readonly string[]
}

/** Whether importing it would write something. */
export const isToImport = ({ state, preview }: ImportItem): boolean =>
  (state === 'read' || state === 'refused') &&
  preview?.outcome != null &&
  preview.outcome !== 'unchanged'
