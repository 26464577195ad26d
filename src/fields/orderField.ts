import { generateKeyBetween } from 'fractional-indexing'
import type { TextField } from 'payload'
import { label } from './label.ts'
import { HIDDEN } from './hidden.ts'

/** The digits that keys are written in; the library does not look at those behind the first. */
const DIGITS = /^[0-9A-Za-z]+$/

/** Whether another key can be made behind this one: what cannot be continued would stop every later part. */
const isOrderKey = (value: unknown): boolean => {
  try {
    return (
      typeof value === 'string' && DIGITS.test(value) && generateKeyBetween(value, null) > value
    )
  } catch {
    return false
  }
}

/** Fractional order key: moving one document writes that document alone. */
export const orderField = (): TextField => ({
  name: 'order',
  type: 'text',
  required: true,
  index: true,
  label: label('顺序', 'Order'),
  admin: HIDDEN,
  validate: (value: unknown) =>
    isOrderKey(value) || '不是有效的顺序键 / not a fractional order key',
})
