import type { TextField } from 'payload'
import { label } from './label.ts'

/** Fractional order key: moving one document writes that document alone. */
export const orderField = (): TextField => ({
  name: 'order',
  type: 'text',
  required: true,
  index: true,
  label: label('顺序', 'Order'),
  admin: { hidden: true },
})
