'use client'
import { Fragment, type HTMLAttributes, type ReactNode, type Ref } from 'react'
import { type HeadCell, layOutTable, type PrintedRow } from '../../domain/formats/layOutTable.ts'
import type { CellRef, TableDefinition } from '../../domain/formats/TableDefinition.ts'
import type { Place } from '../../domain/grid/Grid.ts'
import { useSay } from '../useSay.ts'
import styles from './printedTable.module.scss'

/** A cell of figures that is to be drawn. */
export interface DrawnCell {
  readonly cell: CellRef
  readonly place: Place
  /** How many columns it takes. */
  readonly columns: number
}

interface Props extends HTMLAttributes<HTMLTableElement> {
  readonly definition: TableDefinition
  readonly draw: (cell: DrawnCell) => ReactNode
  readonly tableRef?: Ref<HTMLTableElement>
}

/** A column of headings that stand beside their rows is as wide as one character. */
const BESIDE = 28

const Head = ({ cell }: { readonly cell: HeadCell }) => {
  const { text, column, columns, rows, unit } = cell
  if (text === '') return <td className={styles['corner']} colSpan={columns} rowSpan={rows} />
  return (
    <th
      className={cell.isCorner ? styles['corner'] : undefined}
      colSpan={columns}
      rowSpan={rows}
      scope={column || columns === 1 ? 'col' : 'colgroup'}
    >
      {text}
      {unit ? <span className={styles['unit']}>{unit}</span> : null}
    </th>
  )
}

const RowHeads = ({ row, headings }: { readonly row: PrintedRow; readonly headings: number }) => {
  const { beside, label, labelColumns, level, unit } = row
  const depth = headings - labelColumns
  return (
    <>
      {beside.map(({ text, rows }, index) => (
        <th
          key={text}
          className={styles['beside']}
          rowSpan={rows}
          scope="row"
          style={{ left: (depth - beside.length + index) * BESIDE }}
        >
          <span>{text}</span>
        </th>
      ))}
      <th
        className={styles['label']}
        colSpan={labelColumns}
        data-level={headings === 1 ? level : 1}
        scope="row"
        style={{ left: depth * BESIDE }}
      >
        {label}
      </th>
      {unit === null ? null : <td className={styles['unitCell']}>{unit}</td>}
    </>
  )
}

/** A statutory table as its form prints it: title, merged headings, units; its cells are drawn by whoever shows it. */
export const PrintedTable = ({ definition, draw, tableRef, ...rest }: Props) => {
  const { say } = useSay()
  const { headings, hasUnits, groups, figures, width, unit, head, blocks } = layOutTable(definition)
  const placeOf = (row: string) => definition.rows.findIndex(({ id }) => id === row)
  return (
    <table
      {...rest}
      ref={tableRef}
      className={styles['table']}
      data-columns={figures}
      data-print={definition.print}
      lang="zh"
      style={Object.fromEntries([
        ['--beside', headings - 1],
        ['--figures', figures],
      ])}
    >
      <caption>
        <span className={styles['title']}>
          {definition.title}
          {unit ? <span className={styles['common']}>{say('tableUnit', { unit })}</span> : null}
        </span>
      </caption>
      <colgroup className={styles['headings']}>
        {Array.from({ length: headings }, (_, at) => (
          <col key={at} style={at < headings - 1 ? { width: BESIDE } : undefined} />
        ))}
      </colgroup>
      {hasUnits ? <colgroup className={styles['units']} /> : null}
      {definition.print === 'blocks' ? (
        <colgroup className={styles['figures']} span={figures} />
      ) : (
        groups.map((columns) => (
          <colgroup key={columns[0]?.id} className={styles['figures']} span={columns.length} />
        ))
      )}
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
        <tbody key={block.rows[0]?.row}>
          {block.above.map((text) => (
            <tr key={text} className={styles['above']}>
              <th colSpan={width} scope="rowgroup">
                <span>{text}</span>
              </th>
            </tr>
          ))}
          {block.head.map((line, at) => (
            <tr key={at} className={styles['ownHead']}>
              {line.map((cell) => (
                <Head key={`${cell.text}:${cell.column?.id}`} cell={cell} />
              ))}
            </tr>
          ))}
          {block.rows.map((row) => (
            <tr key={row.row}>
              <RowHeads headings={headings} row={row} />
              {row.cells.map(({ column, columns }, at) => (
                <Fragment key={column.id}>
                  {draw({
                    cell: { row: row.row, column: column.id },
                    place: { row: placeOf(row.row), at },
                    columns,
                  })}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
