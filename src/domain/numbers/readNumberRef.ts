import type { NumberRef } from './NumberRef.ts'

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The reference that the fields of a bound number hold; null where they name neither a figure nor a cell. */
export const readNumberRef = (fields: object): NumberRef | null => {
  const { initiative, figure, table, row, column }: Readonly<Record<string, unknown>> = {
    ...fields,
  }
  if (isName(initiative) && isName(figure)) return { initiative, figure }
  return isName(table) && isName(row) && isName(column) ? { table, row, column } : null
}
