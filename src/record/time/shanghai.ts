/** UTC+8 throughout the years reported. */
const OFFSET = 8 * 60 * 60 * 1000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** An ISO instant written with Shanghai's offset: `2018-03-20T09:00:00.000+08:00`. */
export const timeInShanghai = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET).toISOString().replace('Z', '+08:00')

/** The first millisecond, since 1970, that no longer belongs to a day in Asia/Shanghai. */
export const endOfDayInShanghai = (day: string): number =>
  Date.parse(`${day}T00:00:00.000Z`) - OFFSET + 24 * 60 * 60 * 1000

/** Whether a text is a day of the calendar: `2018-02-30` is none. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)
