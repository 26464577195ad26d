import type { Payload } from 'payload'
import type { Cells } from '../../src/domain/cells.ts'
import { columnsOfRow } from '../../src/domain/formats/tableCells.ts'
import { FORMATS } from '../../src/domain/formats/formats.ts'
import type { TableDefinition } from '../../src/domain/formats/TableDefinition.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

/** Every cell of a table 0: it balances. */
export const zerosOf = (table: TableDefinition): Cells =>
  Object.fromEntries(
    table.rows.map(({ id: row }) => [
      row,
      Object.fromEntries(columnsOfRow(table, row).map(({ id }) => [id, '0'])),
    ]),
  )

/** The statutory tables that a report must have by its form, every cell 0; none for the old forms. */
export const makeTables = async (
  payload: Payload,
  author: User,
  { id, format }: Report,
): Promise<void> => {
  const tables: readonly TableDefinition[] = FORMATS[format].tables
  for (const table of tables.filter(({ isRequired }) => isRequired)) {
    await payload.create({
      collection: 'statistical-tables',
      data: {
        report: id,
        table: table.id,
        cells: { ...zerosOf(table) },
        // Required by the type; what the system fills in is replaced.
        order: '',
        workflowState: 'draft',
        revision: 0,
      },
      depth: 0,
      overrideAccess: false,
      req: await requestOf(payload, author),
    })
  }
}
