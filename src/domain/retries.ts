const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** After how long something is tried again, by how often it failed in a row; the last one holds from there on. */
const DELAYS = [10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR] as const

/** The longest pause between two tries, in milliseconds. */
export const LONGEST_DELAY = HOUR

/** How long to wait after the failure that follows `before` others in a row, in milliseconds. */
export const delayAfter = (before: number): number => DELAYS[before] ?? LONGEST_DELAY
