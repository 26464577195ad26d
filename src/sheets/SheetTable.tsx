import type { ReactNode } from 'react'

interface Props {
  /** What it is called, for whoever moves about by the keyboard. */
  readonly label: string
  readonly columns: readonly string[]
  /** The rows. */
  readonly children: ReactNode
}

/** A table of a sheet; on a narrow screen it scrolls by itself. */
export const SheetTable = ({ label, columns, children }: Props) => (
  <div aria-label={label} className="scroll" role="region" tabIndex={0}>
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
