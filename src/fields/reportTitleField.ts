import type { TextField } from 'payload'
import { label } from './label.ts'

/** The title of the report that a row of the record is about, by which the admin calls the row. It is read, not stored. */
export const reportTitleField = (): TextField => ({
  name: 'title',
  type: 'text',
  virtual: 'report.title',
  label: label('标题', 'Title'),
  admin: { hidden: true, disableListFilter: true },
})
