import type { Cells } from '../../src/domain/cells.ts'
import { type FormatId, FORMATS } from '../../src/domain/formats/formats.ts'
import { columnsOfRow } from '../../src/domain/formats/tableCells.ts'
import type { SnapshotTable } from '../../src/record/snapshot/types.ts'

/** Every statutory table of a form with a number in each cell. */
export const filledTables = (format: FormatId): readonly SnapshotTable[] =>
  FORMATS[format].tables.map((definition) => {
    const { id: table, title, columns, rows } = definition
    const cells: Cells = Object.fromEntries(
      rows.map(({ id }) => [
        id,
        Object.fromEntries(columnsOfRow(definition, id).map((column) => [column.id, '12'])),
      ]),
    )
    return { id: table, table, title, columns, rows, cells }
  })
