import { type Cells, cellsProblems } from '../cells.ts'
import { isFigures } from '../figures.ts'
import { type FormatId, tableOf } from '../formats/formats.ts'
import { BLANK_CELLS } from '../formats/readCell.ts'
import { columnsOfRow, readTableCell, typedCell } from '../formats/tableCells.ts'
import type { FigureRef, FindNumber, PrintedNumber, TableCellRef } from './NumberRef.ts'

/** Where the numbers of a report stand: its figures and the cells of its tables, as they are kept. */
export interface NumberSource {
  readonly format: FormatId
  readonly initiatives: readonly { readonly id: string; readonly figures?: unknown }[]
  readonly tables: readonly { readonly table: string; readonly cells?: unknown }[]
}

const isCells = (value: unknown): value is Cells =>
  value !== null && value !== undefined && cellsProblems(value).length === 0

const findFigure = (
  { initiatives }: NumberSource,
  { initiative, figure }: FigureRef,
): PrintedNumber | null => {
  const figures = initiatives.find(({ id }) => id === initiative)?.figures
  const found = isFigures(figures) ? figures.find(({ id }) => id === figure) : undefined
  return found ? { text: found.text.trim(), value: found.amount } : null
}

const findCell = (
  { format, tables }: NumberSource,
  { table, ...cell }: TableCellRef,
): PrintedNumber | null => {
  const definition = tableOf(format, table)
  const cells = tables.find((each) => each.table === table)?.cells
  if (!definition || !isCells(cells) || !isCellOf({ format, table, ...cell })) return null
  const text = typedCell(cells, cell)?.trim() ?? ''
  if (BLANK_CELLS.has(text)) return null
  return { text, value: readTableCell(definition, cells, cell).value ?? text }
}

/** Whether a form has a cell. */
export const isCellOf = ({
  format,
  table,
  row,
  column,
}: TableCellRef & { readonly format: FormatId }): boolean => {
  const definition = tableOf(format, table)
  return (
    definition !== null &&
    definition.rows.some(({ id }) => id === row) &&
    columnsOfRow(definition, row).some(({ id }) => id === column)
  )
}

/**
 * Finds the numbers of a report: a figure as its text has it (800余条), a cell as it was typed, thousands
 * included. A cell that is blank, or says “/”, “-” or “无”, is no number.
 */
export const findNumbers =
  (source: NumberSource): FindNumber =>
  (ref) =>
    'figure' in ref ? findFigure(source, ref) : findCell(source, ref)
