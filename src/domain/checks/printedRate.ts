/** How many digits are printed after the point. */
export const placesOf = (printed: string): number => printed.split('.')[1]?.length ?? 0

/** Whether a printed rate is a computed one, rounded to as many places as are printed. */
export const agreesWithRate = (printed: string, rate: number): boolean =>
  Math.abs(Number(printed) - rate) <= 0.5 * 10 ** -placesOf(printed) + 1e-9

/** 1 for 增长 and its like, −1 for 减少 and its like. */
export const signOf = (word: string): number => (/增|升|提/.test(word) ? 1 : -1)
