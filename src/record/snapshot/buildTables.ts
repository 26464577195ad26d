import { tableOf } from '../../domain/formats/formats.ts'
import type { StatisticalTable } from '../../payload-types.ts'
import type { SnapshotTable } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

const cellsOf = (value: unknown): SnapshotTable['cells'] =>
  typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : {}

/** A statutory table as it is published, with the head and the rows of its form; none where the form does not have it. */
export const buildTables = (
  { report }: WorkingReport,
  given: StatisticalTable,
): readonly SnapshotTable[] => {
  const definition = tableOf(report.format, given.table)
  if (!definition) return []
  const { title, columns, rows } = definition
  return [{ id: given.id, table: given.table, title, columns, rows, cells: cellsOf(given.cells) }]
}
