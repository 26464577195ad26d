'use client'
import styles from './cell.module.scss'
import type { CellMarks } from './marksOf.ts'

interface Props extends CellMarks {
  readonly id: string
  readonly columns: number
  readonly text: string
  readonly describedBy: string | undefined
}

/** A cell that is only read. */
export const CellText = ({ id, columns, text, describedBy, isBlank, isTotal, fault }: Props) => (
  <td
    aria-describedby={describedBy}
    className={styles['cell']}
    colSpan={columns}
    data-blank={isBlank || undefined}
    data-fault={fault ?? undefined}
    data-total={isTotal || undefined}
    id={id}
    tabIndex={-1}
  >
    <span className={styles['text']}>{text}</span>
  </td>
)
