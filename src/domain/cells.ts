/** The cells of a statutory table: row id → column id → text as typed. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>

/** As many characters fit into a cell. */
export const LONGEST_CELL = 200

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The places in the cells of a table that are not text under a row and a column, such as `new.total`. */
export const cellsProblems = (value: unknown): readonly string[] => {
  if (value === undefined || value === null) return []
  if (!isRecord(value)) return ['cells']
  return Object.entries(value).flatMap(([row, columns]) =>
    isRecord(columns)
      ? Object.entries(columns)
          .filter(([, cell]) => typeof cell !== 'string' || cell.length > LONGEST_CELL)
          .map(([column]) => `${row}.${column}`)
      : [row],
  )
}

const isCells = (value: unknown): value is Cells =>
  isRecord(value) && cellsProblems(value).length === 0

/** The cells that a row of the database holds; none where they are no cells. */
export const readCells = (value: unknown): Cells => (isCells(value) ? value : {})

/** Whether no cell of a table was filled in: such a table counts as one that is not there. */
export const isBlank = (cells: Cells): boolean =>
  Object.values(cells).every((row) => Object.values(row).every((cell) => cell.trim() === ''))
