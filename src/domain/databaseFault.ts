/** What keeps the database from its work, as a code of the error table. */
export type DatabaseFault = 'DATABASE_UNAVAILABLE' | 'STORAGE_FULL'

/** By the name or code that a driver gives its error, or by what the mapper above it says. */
const SIGNS: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|14031)/, 'STORAGE_FULL'],
  [/^SQLITE_(READONLY|CANTOPEN|IOERR|NOTADB|CORRUPT)/, 'DATABASE_UNAVAILABLE'],
  [/^(EROFS|ECONNREFUSED|ECONNRESET)/, 'DATABASE_UNAVAILABLE'],
  [
    /^Mongo\w*(Network|ServerSelection|NotConnected|TopologyClosed|Pool|WaitQueue)/,
    'DATABASE_UNAVAILABLE',
  ],
  [/buffering timed out|before initial connection is complete/, 'DATABASE_UNAVAILABLE'],
]

/** How deep an error may be wrapped in others. */
const DEPTH = 6

/**
 * Why the database could not do what was asked, where it is its own state and no fault of the request:
 * it is gone, cannot be written, or has no room. Null for any other error.
 */
export const databaseFault = (error: unknown): DatabaseFault | null => {
  let cause = error
  for (let depth = 0; depth < DEPTH && cause instanceof Error; depth += 1) {
    const told = [cause.name, 'code' in cause ? String(cause.code) : '', cause.message]
    const sign = SIGNS.find(([pattern]) => told.some((text) => pattern.test(text)))
    if (sign) return sign[1]
    cause = 'originalError' in cause ? cause.originalError : cause.cause
  }
  return null
}
