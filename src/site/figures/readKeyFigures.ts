import { sumOf } from '../../domain/formats/decimal.ts'
import type { FormatId } from '../../domain/formats/formats.ts'
import type { KeyFigure } from '../../domain/keyFigures.ts'

/** A number of one year: how much it is, or why there is none. */
export type YearValue = number | 'notInForm' | 'noReport'

interface Cell {
  readonly row: string
  readonly column: string
  readonly value: string
  readonly report: { readonly year: number }
}

/** The published cells of each statutory table, by its id. */
export type CellsOfTables = Readonly<
  Record<string, { readonly nodes: readonly Cell[] } | undefined>
>

interface Year {
  readonly year: number
  /** The form of its report; null where there is none, or nothing of it is shown. */
  readonly format: FormatId | null
}

/**
 * What a key figure was in a year: the sum of its cells in that year's form. A form that does not ask for
 * it is told from a report that does not say it; a sum of which one cell is blank is not said.
 */
export const keyFigureOf = (
  { from }: KeyFigure,
  { year, format }: Year,
  tables: CellsOfTables,
): YearValue => {
  if (format === null) return 'noReport'
  const place = from[format]
  if (!place) return 'notInForm'
  const own = (tables[place.table]?.nodes ?? []).filter(({ report }) => report.year === year)
  const values = place.cells.map(
    ({ row, column }) => own.find((cell) => cell.row === row && cell.column === column)?.value,
  )
  const known = values.flatMap((value) => value ?? [])
  return known.length < values.length ? 'noReport' : Number(sumOf(known))
}
