import { sumOf } from '../../formats/decimal.ts'
import { readTableCell } from '../../formats/tableCells.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

const OTHER_ROWS = ['overdueCorrection', 'unpaidFee', 'otherHandling']
const MOST = 0.3

/** 其他处理 is no more than 30 % of the results of a year. */
export const checkOtherResults: Rule = (report) => {
  const applications = definedTables(report).find(({ definition }) => definition.id === 't3')
  if (!applications) return []
  const { definition, table } = applications
  const value = (row: string) =>
    readTableCell(definition, table.cells, { row, column: 'total' }).value
  const rows = OTHER_ROWS.filter((row) => definition.rows.some(({ id }) => id === row))
  const parts = rows.map(value).filter((each) => each !== null)
  const all = Number(value('resultsTotal') ?? 0)
  const share = all === 0 ? 0 : Number(sumOf(parts)) / all
  if (parts.length < rows.length || share <= MOST) return []
  const found = `${(share * 100).toFixed(1)}%`
  const where = placeInTable(table, { row: 'otherHandling', column: 'total' })
  return [{ check: 'T3-OTHER', where, found, expected: '30%' }]
}
