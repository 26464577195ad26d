import { columnsOfRow, readTableCell, typedCell } from '../../domain/formats/tableCells.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { readCell } from '../../domain/formats/readCell.ts'
import type { Snapshot, SnapshotTable } from '../../record/snapshot/types.ts'

/** One cell of a published table, by its ids, with what they are called there. */
export interface PublishedCell {
  readonly table: string
  readonly tableName: string
  readonly row: string
  readonly rowName: string
  readonly column: string
  readonly columnName: string
  readonly unit: string | null
  /** The number that it stands for, as digits; null where it is blank or no number, which is no zero. */
  readonly value: string | null
  /** As it was printed. */
  readonly text: string
}

/** The statutory tables of an edition, or one of them. */
export const publishedTables = (
  { statisticalTables }: Snapshot,
  only: string | null,
): readonly SnapshotTable[] =>
  statisticalTables.filter(({ table }) => only === null || table === only)

/** Every cell of a statutory table of an edition, as it is read. */
export const publishedCells = (
  { report }: Snapshot,
  published: SnapshotTable,
): readonly PublishedCell[] => {
  const { cells, columns, rows, table, title } = published
  const form = tableOf(report.format, table)
  return rows.flatMap((row) =>
    (form ? columnsOfRow(form, row.id) : columns).map((column) => {
      const place = { row: row.id, column: column.id }
      const text = typedCell(cells, place) ?? ''
      const { value } = form ? readTableCell(form, cells, place) : readCell(text, 'change')
      return {
        ...{ table, tableName: title, row: row.id, rowName: row.label },
        ...{ column: column.id, columnName: column.label },
        ...{ unit: form?.units[row.id] ?? column.unit, value, text },
      }
    }),
  )
}
