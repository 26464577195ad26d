import { tableOf } from '../formats/formats.ts'
import { cellsOfTable } from '../formats/tableCells.ts'
import { findNumbers } from './findNumbers.ts'
import type { NumberRef } from './NumberRef.ts'
import type { ReportNumbers } from './ReportNumbers.ts'

/** A number that prose may be bound to, as it is offered to a person. */
export interface ListedNumber {
  readonly ref: NumberRef
  /** What it is the number of. */
  readonly label: string
  /** Where it stands: its initiative or its table. */
  readonly source: string
  /** As it is printed; null where the cell is blank. */
  readonly text: string | null
}

/** What a row or a column is called without its number in the form: 一、, （一）, 1. */
const plain = (label: string): string =>
  label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')

/** Every figure and every cell of a report, in reading order. */
export const listNumbers = (numbers: ReportNumbers): readonly ListedNumber[] => {
  const find = findNumbers(numbers)
  const figures = numbers.initiatives.flatMap(({ id, title, figures: own }) =>
    own.map((figure): ListedNumber => {
      const ref = { initiative: id, figure: figure.id }
      return { ref, label: figure.label, source: title, text: find(ref)?.text ?? null }
    }),
  )
  const cells = numbers.tables.flatMap(({ table }) => {
    const definition = tableOf(numbers.format, table)
    if (!definition) return []
    const { columns, rows, title } = definition
    const nameOf = (list: readonly { id: string; label: string }[], id: string) =>
      plain(list.find((each) => each.id === id)?.label ?? id)
    return cellsOfTable(definition).map((cell): ListedNumber => {
      const row = nameOf(rows, cell.row)
      const column = columns.length > 1 ? ` · ${nameOf(columns, cell.column)}` : ''
      const ref = { table, ...cell }
      return { ref, label: `${row}${column}`, source: title, text: find(ref)?.text ?? null }
    })
  })
  return [...figures, ...cells]
}

/**
 * Those that every word of a search occurs in (label, source or printed text), the filled ones first.
 * Thousands separators do not matter: 1066 finds 1,066.
 */
export const searchNumbers = (
  list: readonly ListedNumber[],
  query: string,
): readonly ListedNumber[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = list.filter(({ label, source, text }) => {
    const place = `${label} ${source} ${text ?? ''} ${text?.replaceAll(',', '') ?? ''}`
    return words.every((word) => place.toLowerCase().includes(word))
  })
  return [
    ...found.filter(({ text }) => text !== null),
    ...found.filter(({ text }) => text === null),
  ]
}
