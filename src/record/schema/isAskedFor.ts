/** Whether a filter lets a value through: one that is absent lets all through, an empty text none. */
export const isAskedFor = <T>(value: T, wanted: T | null | undefined): boolean =>
  wanted === null || wanted === undefined || value === wanted
