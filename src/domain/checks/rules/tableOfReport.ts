import { type FormatId, FORMATS } from '../../formats/formats.ts'
import type { TableDefinition } from '../../formats/TableDefinition.ts'
import type { CheckedReport, CheckedTable } from '../CheckedReport.ts'

/** A table of a report with its definition. */
export interface DefinedTable {
  readonly definition: TableDefinition
  readonly table: CheckedTable
}

/** The statutory tables of a form. */
export const tablesOfFormat = (format: FormatId): readonly TableDefinition[] =>
  FORMATS[format].tables

/** The tables that a report has, in the order of its form. */
export const definedTables = ({ format, tables }: CheckedReport): readonly DefinedTable[] =>
  tablesOfFormat(format).flatMap((definition) => {
    const table = tables.find((each) => each.table === definition.id)
    return table ? [{ definition, table }] : []
  })
