import type { SnapshotTable } from '../../snapshot/types.ts'
import type { ReportRef } from './reportRef.ts'

/** Turns a statutory table into one of the public schema: its cells row by row; one that was left blank is absent. */
export const publishedStatisticalTable = (report: ReportRef, given: SnapshotTable) => ({
  ...given,
  cells: given.rows.flatMap((row) =>
    given.columns.flatMap((column) => {
      const value = given.cells[row.id]?.[column.id]?.trim()
      return value ? [{ report, table: given.table, row: row.id, column: column.id, value }] : []
    }),
  ),
})
