const YEAR = /^\d{4}$/

/** Reads a year out of an address; null where it is none. */
export const readYear = (text: string | undefined): number | null =>
  text !== undefined && YEAR.test(text) ? Number(text) : null
