import { compare, sumOf } from '../../formats/decimal.ts'
import { cellsOfTable, readTableCell } from '../../formats/tableCells.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

/** A report for the whole area is, cell by cell, the sum of its own office, its departments and its towns. */
export const checkConsolidation: Rule = (report, { consolidated = [] }) => {
  const parts = consolidated.filter(
    ({ year, format }) => year === report.year && format === report.format,
  )
  if (parts.length === 0) return []
  return definedTables(report).flatMap(({ definition, table }) => {
    const tables = parts.flatMap((part) =>
      part.tables.filter((each) => each.table === definition.id),
    )
    if (tables.length < parts.length) return []
    return cellsOfTable(definition).flatMap((cell): Observation[] => {
      const found = readTableCell(definition, table.cells, cell).value
      const values = tables
        .map(({ cells }) => readTableCell(definition, cells, cell).value)
        .filter((value) => value !== null)
      if (found === null || values.length < tables.length) return []
      const expected = sumOf(values)
      if (compare(found, expected) === 0) return []
      return [{ check: 'T-CONSOLIDATED', where: placeInTable(table, cell), found, expected }]
    })
  })
}
