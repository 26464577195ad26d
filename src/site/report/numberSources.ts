import { cellName } from '../../domain/formats/cellName.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import type { Report } from '../asking/reportQuery.ts'
import { definitionOf } from '../tables/definitionOf.ts'

/** Where a number of a report comes from, and where on its page that stands. */
export interface NumberSource {
  /** 重点领域《…》· 指标, or the table and the headings of the cell. */
  readonly place: string
  readonly period: { readonly from: string; readonly to: string } | null
  /** The id of the element. */
  readonly anchor: string
}

export const figureAnchor = (initiative: string, figure: string): string =>
  `f-${initiative}-${figure}`
export const cellAnchor = (table: string, row: string, column: string): string =>
  `${table}-${row}-${column}`

/** The sources of all numbers that the texts of a report may be bound to, by their references. */
export const numberSources = (
  report: Pick<Report, 'format' | 'keyInitiatives' | 'statisticalTables'>,
): ReadonlyMap<string, NumberSource> => {
  const ofFigures = report.keyInitiatives.flatMap((initiative) =>
    initiative.figures.map(({ id, label, period }) => {
      const source: NumberSource = {
        place: `${initiative.title} · ${label}`,
        period,
        anchor: figureAnchor(initiative.id, id),
      }
      return [numberRefKey({ initiative: initiative.id, figure: id }), source] as const
    }),
  )
  const ofCells = report.statisticalTables.flatMap((table) => {
    const definition = definitionOf(report.format, table)
    return table.cells.map(({ row, column }) => {
      const source: NumberSource = {
        place: `${table.title} · ${cellName(definition, { row, column })}`,
        period: null,
        anchor: cellAnchor(table.table, row, column),
      }
      return [numberRefKey({ table: table.table, row, column }), source] as const
    })
  })
  return new Map([...ofFigures, ...ofCells])
}
