import type { DefaultServerCellComponentProps } from 'payload'
import { moment } from '../moment.ts'

/** A moment that a row keeps as text, as the office writes it. */
export const MomentCell = ({ cellData }: DefaultServerCellComponentProps) =>
  typeof cellData === 'string' ? moment(cellData) : '—'
