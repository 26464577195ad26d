import type { ReactNode } from 'react'

interface Props {
  /** What each row is called and what stands in it; a line to be filled in by hand where there is nothing. */
  readonly rows: readonly (readonly [string, ReactNode])[]
}

/** A table of a sheet with a heading at the left of each row. */
export const SheetRows = ({ rows }: Props) => (
  <table>
    <tbody>
      {rows.map(([label, value]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td className={value ? undefined : 'hand'}>{value || null}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
