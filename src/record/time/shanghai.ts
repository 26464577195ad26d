/** UTC+8 throughout the years reported. */
const OFFSET = 8 * 60 * 60 * 1000

/** An ISO instant written with Shanghai's offset: `2018-03-20T09:00:00.000+08:00`. */
export const timeInShanghai = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET).toISOString().replace('Z', '+08:00')

/** The first millisecond, since 1970, that no longer belongs to a day in Asia/Shanghai. */
export const endOfDayInShanghai = (day: string): number =>
  Date.parse(`${day}T00:00:00.000Z`) - OFFSET + 24 * 60 * 60 * 1000
