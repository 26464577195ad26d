import type { ReactNode } from 'react'

interface Props {
  readonly columns: readonly string[]
  /** The rows. */
  readonly children: ReactNode
}

/** A table of a sheet; on a narrow screen it scrolls by itself. */
export const SheetTable = ({ columns, children }: Props) => (
  <div className="scroll">
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)
