import { tableOf, type FormatId } from '../../domain/formats/formats.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { Table } from '../asking/reportQuery.ts'

/** How a published table is laid out: its own rows and columns, with the merged headings of its form. */
export const definitionOf = (
  format: FormatId,
  { table, title, columns, rows }: Table,
): TableDefinition => {
  const known = tableOf(format, table)
  const own = { id: table, title, columns, rows }
  if (known) return { ...known, ...own }
  return {
    ...own,
    print: 'above',
    corner: null,
    over: null,
    headings: {},
    columnsOf: {},
    units: {},
    kinds: {},
    identities: [],
    carryOver: null,
    topic: null,
    isRequired: false,
  }
}
