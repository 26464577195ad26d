/** MongoDB's code for a write into a document that another transaction is writing. */
const WRITE_CONFLICT = 112

/** Whether a write failed because another transaction, still open or just committed, wrote the same row. */
export const isWriteConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === WRITE_CONFLICT
