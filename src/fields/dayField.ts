import type { DateField } from 'payload'
import { date } from 'payload/shared'
import type { Localized } from '../domain/localized.ts'
import { isDay } from '../domain/text/isDay.ts'
import { shanghaiDay } from '../domain/text/shanghaiDay.ts'

/**
 * A calendar day, without a time. One that cannot be printed as a day is refused, such as a year of five
 * digits by a slip of the hand: published, it would make its edition unreadable for good.
 */
export const dayField = (args: { name: string; label: Localized; required?: true }): DateField => ({
  name: args.name,
  type: 'date',
  label: { ...args.label },
  required: args.required ?? false,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  validate: (value, options) => {
    const sound = date(value, options)
    if (sound !== true || !value) return sound
    return isDay(shanghaiDay(value)) || '日期的年份须为四位 / the year of a day has four digits'
  },
})
