'use client'
import { memo } from 'react'
import type { Place } from '../../domain/grid/Grid.ts'
import styles from './cell.module.scss'
import type { CellMarks } from './marksOf.ts'

/** As many characters are seen in a narrow column. */
const SHORT = 6

interface Props extends CellMarks {
  readonly id: string
  readonly columns: number
  readonly place: Place
  readonly name: string
  readonly text: string
  /** What the cell could hold, in words; empty where nothing is offered. */
  readonly offered: string
  /** The value itself, in grey where the cell is blank. */
  readonly offeredValue: string
  /** The id of the note on the cell. */
  readonly describedBy: string | undefined
  readonly isSelected: boolean
  readonly isLocked: boolean
  /** Whether it may be negative: keyboards for numbers have no minus. */
  readonly isSigned: boolean
  readonly onTake: (place: Place) => void
  readonly onType: (place: Place, text: string) => void
}

/** A cell that is typed in. What is pressed, pasted and clicked in it, the table takes. */
export const CellInput = memo(function CellInput(props: Props) {
  const { id, columns, place, name, text, offered, offeredValue, describedBy, isLocked } = props
  return (
    <td
      className={styles['cell']}
      colSpan={columns}
      data-at={place.at}
      data-blank={props.isBlank || undefined}
      data-fault={props.fault ?? undefined}
      data-row={place.row}
      data-selected={props.isSelected || undefined}
      data-total={props.isTotal || undefined}
    >
      <input
        aria-describedby={describedBy}
        aria-invalid={props.isBlank || props.fault === 'error' || undefined}
        aria-label={name}
        autoComplete="off"
        id={id}
        inputMode={props.isSigned ? 'text' : 'decimal'}
        maxLength={200}
        onChange={({ target }) => props.onType(place, target.value)}
        placeholder={text === '' ? offeredValue : undefined}
        readOnly={isLocked}
        spellCheck={false}
        title={text.length > SHORT ? text : undefined}
        type="text"
        value={text}
      />
      {offered === '' || text === '' ? null : (
        <button
          className={styles['take']}
          disabled={isLocked}
          onClick={() => props.onTake(place)}
          tabIndex={-1}
          type="button"
        >
          {offered}
        </button>
      )}
    </td>
  )
})
