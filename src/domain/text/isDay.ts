const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a value is a day of the calendar, as `yyyy-mm-dd`: `2018-02-30` is none. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)
