import { isBlank, readCells } from '../../domain/cells.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import type { StatisticalTable } from '../../payload-types.ts'
import type { SnapshotTable } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

/**
 * A statutory table as it is published, with the head and the rows of its form; none where the form does not
 * have it, or where nothing was filled in.
 */
export const buildTables = (
  { report }: WorkingReport,
  given: StatisticalTable,
): readonly SnapshotTable[] => {
  const definition = tableOf(report.format, given.table)
  const cells = readCells(given.cells)
  if (!definition || isBlank(cells)) return []
  const { title, columns, rows } = definition
  return [{ id: given.id, table: given.table, title, columns, rows, cells }]
}
