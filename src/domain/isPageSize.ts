/** What a client may ask for at once: a number of documents, and none of the ways to say “all of them”. */
export const isPageSize = (asked: unknown, largest: number): boolean => {
  const isWritten = typeof asked === 'string' && /^\d{1,9}$/.test(asked.trim())
  const size = isWritten ? Number(asked) : asked
  return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= largest
}
