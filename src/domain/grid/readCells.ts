import type { Cells } from '../cells.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (entry: readonly [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string'

/** The cells that a field's value holds; whether they are sound is the field's validator to say. */
export const readCells = (value: unknown): Cells =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([row, columns]) =>
      isRecord(columns) ? [[row, Object.fromEntries(Object.entries(columns).filter(isText))]] : [],
    ),
  )
