import { englishColumn, englishRow, englishTable, englishUnit } from './englishLabels.ts'
import { FORMAT_IDS, type FormatId, FORMATS, type ReportFormat } from './formats.ts'
import type { CellKind } from './readCell.ts'
import { cellKindOf, cellsOfTable } from './tableCells.ts'
import type { CellRef, Identity, IdentityCheck, TableDefinition } from './TableDefinition.ts'

/** A name in both languages; the Chinese one is the form's own. */
export interface BothNames {
  readonly zh: string
  readonly en: string
}

/** An identity that a cell takes part in, written out with the ids of its cells. */
export interface TakesPartIn {
  readonly check: IdentityCheck
  readonly formula: string
}

/** What one cell of one form is: what its ids mean, what it counts, what it must agree with. */
export interface DictionaryEntry {
  readonly format: FormatId
  readonly firstYear: number
  /** Null: the form is still in use. */
  readonly lastYear: number | null
  readonly table: string
  readonly tableName: BothNames
  readonly row: string
  readonly rowName: BothNames
  /** The merged headings of the form that the row stands below, outermost first. */
  readonly rowHeadings: readonly string[]
  readonly column: string
  readonly columnName: BothNames
  readonly columnGroup: string | null
  readonly kind: CellKind
  readonly unit: BothNames | null
  readonly identities: readonly TakesPartIn[]
}

const cell = ({ row, column }: CellRef): string => `${row}.${column}`

const formulaOf = ({ terms, relation, result }: Identity): string =>
  [terms, result]
    .map((side) => side.map(cell).join(' + '))
    .join(relation === 'equals' ? ' = ' : ' ≤ ')

const isIn = (refs: readonly CellRef[], { row, column }: CellRef): boolean =>
  refs.some((each) => each.row === row && each.column === column)

/** Of the headings that are printed before a row and hold until others of their depth come: what stands above it. */
const headingsAbove = (table: TableDefinition, row: string): readonly string[] => {
  const place = table.rows.findIndex(({ id }) => id === row)
  const own = table.headings[row] ?? []
  if (table.print === 'beside') return own
  const level = table.rows[place]?.level ?? 1
  const before = table.rows.slice(0, place + 1).flatMap(({ id }) => table.headings[id] ?? [])
  return level > 1 && before.length > 0 ? before.slice(-1) : own
}

const entryOf = (
  format: FormatId,
  table: TableDefinition,
  ref: CellRef,
): readonly DictionaryEntry[] => {
  const { firstYear, lastYear }: ReportFormat = FORMATS[format]
  const row = table.rows.find(({ id }) => id === ref.row)
  const column = table.columns.find(({ id }) => id === ref.column)
  if (!row || !column) return []
  const unit = table.units[row.id] ?? column.unit
  return [
    {
      ...{ format, firstYear, lastYear: Number.isFinite(lastYear) ? lastYear : null },
      ...{ table: table.id, tableName: named(table.title, englishTable(table.id)) },
      ...{ row: row.id, rowName: named(row.label, englishRow(table.id, row.id)) },
      rowHeadings: headingsAbove(table, row.id),
      ...{ column: column.id, columnName: named(column.label, englishColumn(table.id, column.id)) },
      columnGroup: column.group,
      kind: cellKindOf(table, ref),
      unit: unit === null ? null : named(unit, englishUnit(unit)),
      identities: table.identities
        .filter(({ terms, result }) => isIn(terms, ref) || isIn(result, ref))
        .map((identity) => ({ check: identity.check, formula: formulaOf(identity) })),
    },
  ]
}

const named = (zh: string, en: string | null): BothNames => ({ zh, en: en ?? zh })

/** Every cell of every statutory table of every form, oldest form first, as the tables are read. */
export const dataDictionary = (): readonly DictionaryEntry[] =>
  FORMAT_IDS.flatMap((format) => {
    const { tables }: ReportFormat = FORMATS[format]
    return tables.flatMap((table) =>
      cellsOfTable(table).flatMap((ref) => entryOf(format, table, ref)),
    )
  })
