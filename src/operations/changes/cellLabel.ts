import { cellName } from '../../domain/formats/cellName.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'

interface Changed {
  readonly document: { readonly collection: string; readonly id: string }
  readonly change: { readonly field: string; readonly path: readonly string[] }
}

/** What a changed cell of a statutory table is called: by its headings; null where something else changed. */
export const cellLabel = (
  { report, statisticalTables }: WorkingReport,
  { document, change }: Changed,
): string | null => {
  const [row, column] = change.path
  if (document.collection !== 'statistical-tables' || change.field !== 'cells') return null
  if (row === undefined || column === undefined) return null
  const table = statisticalTables.find(({ id }) => id === document.id)
  const definition = table ? tableOf(report.format, table.table) : null
  return definition ? cellName(definition, { row, column }) : null
}
