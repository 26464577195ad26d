import { type Cells, isBlank } from '../../domain/cells.ts'
import { checkTable, type TableFrame } from '../../domain/checks/checkTable.ts'
import type { Finding } from '../../domain/checks/Finding.ts'
import { computeTotals, totalsOf } from '../../domain/formats/computeTotals.ts'
import { compare } from '../../domain/formats/decimal.ts'
import { cellKindOf, readTableCell, typedCell } from '../../domain/formats/tableCells.ts'
import type { CellRef, TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { tidyCell } from '../../domain/formats/tidyCell.ts'
import { blankCells } from '../../domain/grid/blankCells.ts'
import { carriedOver, type LastYearsTable } from '../../domain/grid/carriedOver.ts'

/** A value that follows from others and may be taken over by the person; it is never written by itself. */
export interface Offer {
  readonly source: 'form' | 'lastYear' | 'total'
  readonly cell: CellRef
  readonly value: string
}

/** What is known of a table while it is typed. */
export interface TableFacts {
  /** Nothing was typed in it yet: blanks are no faults then. */
  readonly isUntouched: boolean
  readonly blanks: readonly CellRef[]
  /** The blanks that are told of; none in a table that nobody began. */
  readonly blankKeys: ReadonlySet<string>
  /** What is wrong, but for cells that are simply blank. */
  readonly findings: readonly Finding[]
  readonly byCell: ReadonlyMap<string, readonly Finding[]>
  /** By cell, where what is typed is another value or none. */
  readonly offers: ReadonlyMap<string, Offer>
  readonly totals: ReadonlySet<string>
}

/** A cell as a key of maps. */
export const keyOf = ({ row, column }: CellRef): string => `${row}\n${column}`

const byCellOf = (findings: readonly Finding[]): TableFacts['byCell'] => {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { row, column } = finding.where
    if (row === undefined || column === undefined) continue
    const key = keyOf({ row, column })
    found.set(key, [...(found.get(key) ?? []), finding])
  }
  return found
}

const differs = (table: TableDefinition, cells: Cells, { cell, value }: Offer): boolean => {
  const read = readTableCell(table, cells, cell)
  return read.value === null || compare(read.value, value) !== 0
}

const tidied = (table: TableDefinition, cells: Cells, findings: readonly Finding[]): Offer[] =>
  findings.flatMap(({ check, where: { row, column } }): Offer[] => {
    if (check !== 'CELL-NUMBER' || row === undefined || column === undefined) return []
    const typed = typedCell(cells, { row, column }) ?? ''
    const value = tidyCell(typed, cellKindOf(table, { row, column }))
    return value === typed ? [] : [{ source: 'form', cell: { row, column }, value }]
  })

/** Looks at a table as it is typed now: its faults by the rules of the report, its totals, its blanks. */
export const factsOf = (
  table: TableDefinition,
  given: {
    readonly frame: TableFrame
    readonly cells: Cells
    readonly lastYear: LastYearsTable | null
  },
): TableFacts => {
  const { cells, lastYear } = given
  const blanks = blankCells(table, cells)
  const isUntouched = isBlank(cells)
  const findings = isUntouched
    ? []
    : checkTable({ ...given, table: table.id }).filter(
        ({ check, found }) => check !== 'CELL-BLANK' || found.trim() !== '',
      )
  const offers: Offer[] = [
    ...tidied(table, cells, findings),
    ...carriedOver(table, lastYear).map((each) => ({ ...each, source: 'lastYear' as const })),
    ...computeTotals(table, cells).map((each) => ({ ...each, source: 'total' as const })),
  ]
  return {
    isUntouched,
    blanks,
    blankKeys: new Set(isUntouched ? [] : blanks.map(keyOf)),
    findings,
    byCell: byCellOf(findings),
    offers: new Map(
      offers
        .filter((offer) => offer.source === 'form' || differs(table, cells, offer))
        .map((offer) => [keyOf(offer.cell), offer]),
    ),
    totals: new Set(totalsOf(table).map(({ cell }) => keyOf(cell))),
  }
}
