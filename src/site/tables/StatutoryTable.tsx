import {
  type HeadCell,
  layOutTable,
  type PrintedBlock,
  type PrintedRow,
} from '../../domain/formats/layOutTable.ts'
import type { FormatId } from '../../domain/formats/formats.ts'
import type { Table } from '../asking/reportQuery.ts'
import { cellAnchor } from '../report/numberSources.ts'
import { useSite } from '../useSite.ts'
import { definitionOf } from './definitionOf.ts'

const Head = ({ cell }: { readonly cell: HeadCell }) => {
  const { text, column, columns, rows, isCorner, unit } = cell
  if (text === '') return <td className="corner" colSpan={columns} rowSpan={rows} />
  return (
    <th
      className={isCorner ? 'corner' : undefined}
      colSpan={columns}
      rowSpan={rows}
      scope={column || columns === 1 ? 'col' : 'colgroup'}
    >
      {text}
      {unit ? <small>{unit}</small> : null}
    </th>
  )
}

const RowHeads = ({ row, headings }: { readonly row: PrintedRow; readonly headings: number }) => {
  const { beside, label, labelColumns, level, unit } = row
  return (
    <>
      {beside.map(({ text, rows }) => (
        <th key={text} className="beside" rowSpan={rows} scope="row">
          <span>{text}</span>
        </th>
      ))}
      <th colSpan={labelColumns} data-level={headings === 1 ? level : undefined} scope="row">
        {label}
      </th>
      {unit === null ? null : <td className="unit">{unit}</td>}
    </>
  )
}

interface Drawn {
  readonly block: PrintedBlock
  readonly headings: number
  readonly width: number
  readonly valueOf: (row: string, column: string) => string | undefined
  readonly table: string
}

const Block = ({ block, headings, width, valueOf, table }: Drawn) => {
  const { say } = useSite()
  return (
    <tbody>
      {block.above.map((text) => (
        <tr key={text} className="above">
          <th colSpan={width} scope="rowgroup">
            {text}
          </th>
        </tr>
      ))}
      {block.head.map((line, at) => (
        <tr key={at} className="own-head">
          {line.map((cell) => (
            <Head key={`${cell.text}:${cell.column?.id}`} cell={cell} />
          ))}
        </tr>
      ))}
      {block.rows.map((row) => (
        <tr key={row.row}>
          <RowHeads headings={headings} row={row} />
          {row.cells.map(({ column, columns }) => {
            const value = valueOf(row.row, column.id)
            return (
              <td
                key={column.id}
                colSpan={columns > 1 ? columns : undefined}
                id={cellAnchor(table, row.row, column.id)}
              >
                {value ?? <span title={say('blank')}>—</span>}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

/** A statutory table as its form prints it: caption, merged headings with their scope, units. */
export const StatutoryTable = ({
  format,
  table,
}: {
  readonly format: FormatId
  readonly table: Table
}) => {
  const definition = definitionOf(format, table)
  const { headings, width, unit, head, blocks } = layOutTable(definition)
  const values = new Map(table.cells.map(({ row, column, value }) => [`${row} ${column}`, value]))
  const drawn = {
    headings,
    width,
    valueOf: (row: string, column: string) => values.get(`${row} ${column}`),
    table: table.table,
  }
  return (
    <div
      aria-labelledby={`caption-${table.table}`}
      className="scroll"
      lang="zh-CN"
      role="region"
      tabIndex={0}
    >
      <table className={`statutory ${definition.print}`} id={table.table}>
        <caption id={`caption-${table.table}`}>
          {table.title}
          {unit ? `（单位：${unit}）` : ''}
        </caption>
        {head.length > 0 ? (
          <thead>
            {head.map((line, at) => (
              <tr key={at}>
                {line.map((cell) => (
                  <Head key={`${cell.text}:${cell.column?.id}`} cell={cell} />
                ))}
              </tr>
            ))}
          </thead>
        ) : null}
        {blocks.map((block) => (
          <Block key={block.rows[0]?.row} block={block} {...drawn} />
        ))}
      </table>
    </div>
  )
}
