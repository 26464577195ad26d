'use client'
import { type FigureRow, QUALIFIER_LABELS, QUALIFIERS } from '../../domain/figures.ts'
import { useSay } from '../useSay.ts'
import styles from './figures.module.scss'
import type { FigureColumn } from './figureColumns.ts'

interface Props {
  readonly column: FigureColumn
  readonly isReadOnly: boolean
  readonly isWrong: boolean
  readonly row: FigureRow
  readonly onChange: (part: Partial<FigureRow>) => void
}

const Input = ({ column: { name, word }, isWrong, row, onChange }: Props) => {
  const { say, name: nameOf } = useSay()
  if (name !== 'qualifier') {
    return (
      <input
        aria-invalid={isWrong}
        aria-label={say(word)}
        onChange={({ target }) => onChange({ [name]: target.value })}
        value={row[name]}
      />
    )
  }
  return (
    <select
      aria-label={say(word)}
      onChange={({ target }) =>
        onChange({ qualifier: QUALIFIERS.find((each) => each === target.value) ?? null })
      }
      value={row.qualifier ?? ''}
    >
      <option value="">—</option>
      {QUALIFIERS.map((qualifier) => (
        <option key={qualifier} value={qualifier}>
          {nameOf(QUALIFIER_LABELS[qualifier])}
        </option>
      ))}
    </select>
  )
}

/** One value of one figure. On a narrow screen, where there is no head, it carries its column's name. */
export const FigureCell = (props: Props) => {
  const { column, isReadOnly, row } = props
  const { say, name } = useSay()
  const shown =
    column.name === 'qualifier'
      ? row.qualifier
        ? name(QUALIFIER_LABELS[row.qualifier])
        : '—'
      : row[column.name]
  return (
    <td className={styles[column.name]} data-column={say(column.word)}>
      {isReadOnly ? shown : <Input {...props} />}
    </td>
  )
}
