import { compare, minus, sumOf } from '../../formats/decimal.ts'
import { readTableCell } from '../../formats/tableCells.ts'
import type { CellRef } from '../../formats/TableDefinition.ts'
import type { CheckedReport } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { type DefinedTable, definedTables } from './tableOfReport.ts'

const STOCK_ROWS = ['rules', 'normativeDocuments']
/** Names of organizations that the law gives no power to make 规章. */
const WITHOUT_RULES =
  /(?:县|旗|镇|乡|街道|街道办事处|局|委员会|办公室|管委会)(?:人民政府)?(?:办公室)?$/
const NATIONAL = /^(?:国家|中国|全国|国务院)|^(?:.{2,3}省|.{2,6}自治区)(?!.*[县旗镇乡])/
const THOUSANDFOLD = '1000'

const disclosureOf = (report: CheckedReport | undefined): DefinedTable | undefined =>
  report && definedTables(report).find(({ definition }) => definition.id === 't2')

const valueOf = ({ definition, table }: DefinedTable, cell: CellRef): string | null =>
  readTableCell(definition, table.cells, cell).value

const stock = (now: DefinedTable, then: DefinedTable): Observation[] =>
  STOCK_ROWS.flatMap((row): Observation[] => {
    const value = (each: DefinedTable, column: string) => valueOf(each, { row, column })
    const before = value(then, 'inForce')
    const [made, repealed, inForce] = ['made', 'repealed', 'inForce'].map((c) => value(now, c))
    if (!before || !made || !repealed || !inForce) return []
    const expected = minus(sumOf([before, made]), repealed)
    if (compare(expected, inForce) === 0) return []
    const where = placeInTable(now.table, { row, column: 'inForce' })
    return [{ check: 'T2-STOCK', where, found: inForce, expected }]
  })

const timesThousand = (number: string): string =>
  sumOf(Array.from({ length: Number(THOUSANDFOLD) }, () => number))

const feeJump = (now: DefinedTable, then: DefinedTable): Observation[] => {
  const cell = { row: 'fees', column: 'amount' }
  const found = valueOf(now, cell)
  const expected = valueOf(then, cell)
  if (!found || !expected || compare(expected, '0') <= 0 || compare(found, '0') <= 0) return []
  const [less, more] = compare(found, expected) < 0 ? [found, expected] : [expected, found]
  if (compare(more, timesThousand(less)) < 0) return []
  return [{ check: 'T2-FEE-JUMP', where: placeInTable(now.table, cell), found, expected }]
}

const rulesOfCounty = (report: CheckedReport, now: DefinedTable): Observation[] => {
  const name = report.organization ?? ''
  const isBelow =
    report.kind === null
      ? WITHOUT_RULES.test(name)
      : report.kind !== 'government' || WITHOUT_RULES.test(name)
  if (!isBelow || NATIONAL.test(name)) return []
  return ['made', 'repealed', 'inForce', 'disclosed', 'allDisclosed'].flatMap(
    (column): Observation[] => {
      const cell = { row: 'rules', column }
      const found = now.definition.columns.some(({ id }) => id === column)
        ? valueOf(now, cell)
        : null
      if (found === null || compare(found, '0') === 0) return []
      return [{ check: 'T2-RULES', where: placeInTable(now.table, cell), found, expected: '0' }]
    },
  )
}

/** 表二: the stock of documents follows from last year's, fees are no thousandfold, a county makes no rules. */
export const checkDisclosureTable: Rule = (report, { lastYear }) => {
  const now = disclosureOf(report)
  if (!now) return []
  const then = lastYear?.year === report.year - 1 ? disclosureOf(lastYear) : undefined
  const isComparable = then !== undefined && lastYear?.format === report.format
  return [
    ...rulesOfCounty(report, now),
    ...(isComparable ? [...stock(now, then), ...feeJump(now, then)] : []),
  ]
}
