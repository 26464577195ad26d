import { columnsOfRow } from './tableCells.ts'
import type { TableDefinition } from './TableDefinition.ts'

type Column = TableDefinition['columns'][number]

/** A heading in the head of a table; `column` where it heads one column of figures. */
interface Heading {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly column: Column | null
  /** Whether it stands above the headings of the rows. */
  readonly isCorner?: true
}

/** The same with the unit that is printed in it: none where the table has one for all, or where the words say it. */
export interface HeadCell extends Heading {
  readonly unit: string | null
}

/** A row of figures with the headings that begin beside it. */
export interface PrintedRow {
  readonly row: string
  readonly beside: readonly { readonly text: string; readonly rows: number }[]
  readonly label: string
  /** How many columns of headings the label takes. */
  readonly labelColumns: number
  readonly level: number
  readonly unit: string | null
  readonly cells: readonly { readonly column: Column; readonly columns: number }[]
}

/** Rows under a heading, and a head of their own where the form prints one. */
export interface PrintedBlock {
  readonly above: readonly string[]
  readonly head: readonly (readonly HeadCell[])[]
  readonly rows: readonly PrintedRow[]
}

/** A table as its form prints it. */
export interface PrintedTable {
  readonly headings: number
  readonly hasUnits: boolean
  /** The columns of figures by the heading that they share. */
  readonly groups: readonly (readonly Column[])[]
  readonly figures: number
  /** How many columns it has in all. */
  readonly width: number
  /** The unit of all columns of figures, where they share one. */
  readonly unit: string | null
  readonly head: readonly (readonly HeadCell[])[]
  readonly blocks: readonly PrintedBlock[]
}

const headingsOf = ({ headings }: TableDefinition, row: string): readonly string[] =>
  headings[row] ?? []

/** Consecutive members that have the same key. */
const runsOf = <T>(all: readonly T[], key: (each: T) => string): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((runs, each) => {
    const last = runs.at(-1)
    const [first] = last ?? []
    return last && first !== undefined && key(first) === key(each)
      ? [...runs.slice(0, -1), [...last, each]]
      : [...runs, [each]]
  }, [])

/** The unit that every column with one has; null where they differ. */
const commonUnit = (columns: readonly Column[]): string | null => {
  const units = new Set(columns.flatMap(({ unit }) => unit ?? []))
  const [first = null] = units
  return units.size === 1 ? first : null
}

const withUnit =
  (common: string | null) =>
  (heading: Heading): HeadCell => {
    const isSaid = common !== null || heading.text.includes('单位')
    return { ...heading, unit: isSaid ? null : (heading.column?.unit ?? null) }
  }

const cellsOf = (columns: readonly Column[], width: number): PrintedRow['cells'] =>
  columns.map((column, at) => ({
    column,
    columns: at === columns.length - 1 ? width - columns.length + 1 : 1,
  }))

const headOf = (
  { corner, over }: TableDefinition,
  groups: PrintedTable['groups'],
  { headings, hasUnits }: Pick<PrintedTable, 'headings' | 'hasUnits'>,
): readonly (readonly Heading[])[] => {
  const isGrouped = groups.some(([first]) => first && first.group !== null)
  const all = groups.flat()
  const top: Heading[] = groups.flatMap((columns): Heading[] => {
    const group = columns[0]?.group ?? null
    return group === null
      ? columns.map((column) => ({
          text: column.label,
          columns: 1,
          rows: isGrouped ? 2 : 1,
          column,
        }))
      : [{ text: group, columns: columns.length, rows: 1, column: null }]
  })
  const below = groups
    .filter(([first]) => first && first.group !== null)
    .flat()
    .map((column): Heading => ({ text: column.label, columns: 1, rows: 1, column }))
  const lines = [
    ...(over === null ? [] : [[{ text: over, columns: all.length, rows: 1, column: null }]]),
    top,
    ...(isGrouped ? [below] : []),
  ]
  const before: Heading[] = [
    { text: corner ?? '', columns: headings, rows: lines.length, column: null, isCorner: true },
    ...(hasUnits ? [{ text: '单位', columns: 1, rows: lines.length, column: null }] : []),
  ]
  return lines.map((line, at) => (at === 0 ? [...before, ...line] : line))
}

const besideOf = (definition: TableDefinition, place: number): PrintedRow['beside'] => {
  const path = (at: number, depth: number): string =>
    headingsOf(definition, definition.rows[at]?.id ?? '')
      .slice(0, depth)
      .join('\n')
  return headingsOf(definition, definition.rows[place]?.id ?? '').flatMap((text, depth) => {
    const own = path(place, depth + 1)
    if (place > 0 && path(place - 1, depth + 1) === own) return []
    let rows = 1
    while (place + rows < definition.rows.length && path(place + rows, depth + 1) === own) rows += 1
    return [{ text, rows }]
  })
}

/**
 * Lays a table out as its form prints it: merged headings with how far they reach, units, and for a form
 * made of blocks the head of each block. Pages, documents and the editor draw the same table from it.
 */
export const layOutTable = (definition: TableDefinition): PrintedTable => {
  const { columns, rows, units, print } = definition
  const isBeside = print === 'beside'
  const depths = rows.map(({ id }) => headingsOf(definition, id).length)
  const headings = isBeside ? Math.max(...depths) + 1 : 1
  const hasUnits = Object.keys(units).length > 0
  const figures = Math.max(...rows.map(({ id }) => columnsOfRow(definition, id).length))
  const groups = runsOf(columns, ({ id, group }) => group ?? `\n${id}`)
  const unit = commonUnit(columns)
  const complete = withUnit(unit)

  const printed = rows.map(({ id, label, level }, place): PrintedRow => {
    const own = isBeside ? (depths[place] ?? 0) : 0
    return {
      row: id,
      beside: isBeside ? besideOf(definition, place) : [],
      label,
      labelColumns: headings - own,
      level,
      unit: hasUnits ? (units[id] ?? '') : null,
      cells: cellsOf(columnsOfRow(definition, id), figures),
    }
  })
  const keyOf = ({ row, cells }: PrintedRow): string =>
    [...headingsOf(definition, row), ...cells.map(({ column }) => column.id)].join('\n')
  const beginning = (row: PrintedRow): boolean => headingsOf(definition, row.row).length > 0
  let block = 0
  const runs =
    print === 'beside'
      ? [printed]
      : print === 'blocks'
        ? runsOf(printed, keyOf)
        : runsOf(printed, (row) => String(beginning(row) ? (block += 1) : block))

  const blocks = runs.map((each): PrintedBlock => {
    const [first] = each
    const own = first ? cellsOf(columnsOfRow(definition, first.row), figures) : []
    return {
      above: isBeside || !first ? [] : headingsOf(definition, first.row),
      head:
        print === 'blocks'
          ? [
              [
                { text: definition.corner ?? '', columns: headings, rows: 1, column: null },
                ...own.map(({ column, columns: span }) => ({
                  text: column.label,
                  columns: span,
                  rows: 1,
                  column,
                })),
              ].map(complete),
            ]
          : [],
      rows: each,
    }
  })
  return {
    headings,
    hasUnits,
    groups,
    figures,
    width: headings + (hasUnits ? 1 : 0) + figures,
    unit,
    head:
      print === 'blocks'
        ? []
        : headOf(definition, groups, { headings, hasUnits }).map((line) => line.map(complete)),
    blocks,
  }
}
