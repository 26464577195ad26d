import type { Cells } from '../../domain/cells.ts'
import type { FilledFrom } from '../../domain/formats/FilledFrom.ts'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { carriedOver } from '../../domain/grid/carriedOver.ts'
import type { LastEdition } from '../lastYear/lastPublicEdition.ts'

/** What a new table starts with. */
interface NewTable {
  readonly table: string
  readonly cells: Cells
  readonly filledFrom: FilledFrom | null
}

/**
 * A statutory table of a new report: empty but for 上年结转, which is what last year's edition carries
 * forward, column by column, where its form has that row (domain: §4). It says where the figures come from.
 */
export const newTable = (definition: TableDefinition, last: LastEdition | null): NewTable => {
  const { id: table, carryOver } = definition
  const empty: NewTable = { table, cells: {}, filledFrom: null }
  const before = last?.snapshot.statisticalTables.find((each) => each.table === table)
  if (!last || !before || !carryOver) return empty
  const { format, title } = last.snapshot.report
  const carried = carriedOver(definition, { format, cells: before.cells })
  if (carried.length === 0) return empty
  return {
    table,
    cells: {
      [carryOver.row]: Object.fromEntries(carried.map(({ cell, value }) => [cell.column, value])),
    },
    filledFrom: {
      row: carryOver.row,
      year: last.year,
      title,
      report: last.report,
      edition: last.number,
      lastYearsRow: carryOver.lastYearsRow,
    },
  }
}
