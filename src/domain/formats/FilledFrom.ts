/** Where the figures come from that a new table was given: the edition of last year's report, and its row. */
export interface FilledFrom {
  /** The row that was filled in. */
  readonly row: string
  readonly year: number
  /** The title of that report. */
  readonly title: string
  readonly report: string
  readonly edition: number
  readonly lastYearsRow: string
}

/** Whether a value says where a table's figures come from. */
export const isFilledFrom = (value: unknown): value is FilledFrom =>
  typeof value === 'object' && value !== null && 'lastYearsRow' in value && 'edition' in value
