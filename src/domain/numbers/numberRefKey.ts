import type { NumberRef } from './NumberRef.ts'

/**
 * A reference in one word, the same for the same one: `figure/{initiative}/{figure}` or
 * `cell/{table}/{row}/{column}`, each part percent-encoded. The public HTML carries it.
 */
export const numberRefKey = (ref: NumberRef): string => {
  const parts =
    'figure' in ref
      ? ['figure', ref.initiative, ref.figure]
      : ['cell', ref.table, ref.row, ref.column]
  return parts.map(encodeURIComponent).join('/')
}
