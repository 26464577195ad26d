import { compare } from '../../formats/decimal.ts'
import { readTableCell } from '../../formats/tableCells.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

/**
 * What was carried over is what last year's report carried forward, column by column. Where last year's
 * form has no such row (2018), nothing is derived.
 */
export const checkCarryOver: Rule = (report, { lastYear }) => {
  if (!lastYear || lastYear.year !== report.year - 1) return []
  const before = definedTables(lastYear)
  return definedTables(report).flatMap(({ definition, table }) => {
    const { carryOver } = definition
    const old = before.find((each) => each.definition.id === definition.id)
    if (carryOver === null || !old || !carryOver.from.includes(lastYear.format)) return []
    return definition.columns.flatMap(({ id: column }): Observation[] => {
      const cell = { row: carryOver.row, column }
      const now = readTableCell(definition, table.cells, cell).value
      const then = readTableCell(old.definition, old.table.cells, {
        row: carryOver.lastYearsRow,
        column,
      }).value
      if (now === null || then === null || compare(now, then) === 0) return []
      return [{ check: 'T3-CARRY', where: placeInTable(table, cell), found: now, expected: then }]
    })
  })
}
