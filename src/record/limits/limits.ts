/** What one query may ask for. */
export interface Limits {
  /** The deepest sensible query, four levels of sections with their report, has ten levels. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Fields that stand again within the same braces; comparing them costs the square of their number. */
  readonly repeats: number
  readonly tokens: number
  readonly bodyBytes: number
  /** How long a body may take to come, in milliseconds. */
  readonly bodyTime: number
  /** Values in the variables, lists and what is in them counted. */
  readonly variables: number
  /** Entries of lists, a report with its content counting as ten. */
  readonly rows: number
  /** Entries of a page, and of a page of cells. */
  readonly page: number
  readonly cells: number
  /** How long a query may be worked on, in milliseconds. */
  readonly time: number
  /** Whether the schema may be asked for. */
  readonly introspection: boolean
}

/** What holds unless the office says otherwise. */
export const LIMITS: Limits = {
  depth: 15,
  aliases: 30,
  directives: 50,
  repeats: 50,
  tokens: 1000,
  bodyBytes: 100 * 1024,
  bodyTime: 10_000,
  variables: 1000,
  rows: 3000,
  page: 100,
  // One row of seven columns of sixty organizations over five years is 2,100 cells.
  cells: 2500,
  time: 3000,
  introspection: true,
}
