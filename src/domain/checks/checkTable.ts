import type { Cells } from '../cells.ts'
import { type FormatId, tableOf } from '../formats/formats.ts'
import type { OrganizationKind } from '../organizationKinds.ts'
import type { CheckedReport } from './CheckedReport.ts'
import type { Finding } from './Finding.ts'
import { checkCarryOver } from './rules/checkCarryOver.ts'
import { checkCells } from './rules/checkCells.ts'
import { checkDisclosureTable } from './rules/checkDisclosureTable.ts'
import { checkIdentities } from './rules/checkIdentities.ts'
import { checkOtherResults } from './rules/checkOtherResults.ts'
import { checkTableChanges } from './rules/checkTableChanges.ts'
import type { Rule } from './rules/Rule.ts'
import { runRules } from './runRules.ts'

/** The rules that look at one table and last year's alone. */
const TABLE_RULES: readonly Rule[] = [
  checkCells,
  checkIdentities,
  checkCarryOver,
  checkDisclosureTable,
  checkTableChanges,
  checkOtherResults,
]

/** The report that a table stands in, as far as the rules on tables ask. */
export interface TableFrame {
  readonly organization: string | null
  readonly kind: OrganizationKind | null
  readonly year: number
  readonly format: FormatId
}

const reportOf = (frame: TableFrame, table: string, cells: Cells): CheckedReport => ({
  ...frame,
  title: null,
  period: null,
  preamble: [],
  sections: [],
  initiatives: [],
  tables: [{ table, cells, lines: new Map() }],
  contact: { address: null, postcode: null, telephone: null, email: null },
  proposals: [],
  publishedAt: null,
  localDay: null,
})

/**
 * What is wrong within one table, found while it is typed by the rules that judge the whole report. Every
 * row of the form counts as there: one that nobody typed in is blank.
 */
export const checkTable = (given: {
  readonly frame: TableFrame
  readonly table: string
  readonly cells: Cells
  readonly lastYear: { readonly format: FormatId; readonly cells: Cells } | null
}): readonly Finding[] => {
  const { frame, table, cells, lastYear } = given
  const rows = tableOf(frame.format, table)?.rows ?? []
  const whole = { ...Object.fromEntries(rows.map(({ id }) => [id, {}])), ...cells }
  const before = lastYear && { ...frame, format: lastYear.format, year: frame.year - 1 }
  return runRules(
    TABLE_RULES,
    reportOf(frame, table, whole),
    before && lastYear ? { lastYear: reportOf(before, table, lastYear.cells) } : {},
  )
}
