import type { NumberField } from 'payload'
import { label } from './label.ts'
import { HIDDEN } from './hidden.ts'

/** 修订号: goes up with each save; in the form, so that a save carries the one that it read. */
export const revisionField = (): NumberField => ({
  name: 'revision',
  type: 'number',
  defaultValue: 0,
  label: label('修订号', 'Revision'),
  admin: HIDDEN,
})
