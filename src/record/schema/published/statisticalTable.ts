import type { SnapshotTable } from '../../snapshot/types.ts'
import { tableCellsOf } from '../../tableCellsOf.ts'
import type { ReportRef } from './reportRef.ts'

/** Turns a statutory table into one of the public schema: its cells row by row, those that hold a number. */
export const publishedStatisticalTable = (report: ReportRef, given: SnapshotTable) => ({
  ...given,
  cells: () => tableCellsOf(given).map((cell) => ({ ...cell, report, table: given.table })),
})
