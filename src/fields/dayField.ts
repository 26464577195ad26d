import type { DateField } from 'payload'
import type { Localized } from '../domain/localized.ts'

/** A calendar day, without a time. */
export const dayField = (args: { name: string; label: Localized; required?: true }): DateField => ({
  name: args.name,
  type: 'date',
  label: { ...args.label },
  required: args.required ?? false,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})
