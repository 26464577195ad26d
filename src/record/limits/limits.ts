/** What one query may ask for. */
export interface Limits {
  /** The deepest sensible query, four levels of sections with their report, has ten levels. */
  readonly depth: number
  readonly aliases: number
  readonly tokens: number
  readonly bodyBytes: number
  /** How long a body may take to come, in milliseconds. */
  readonly bodyTime: number
  /** Entries of lists, a report with its content counting as ten. */
  readonly rows: number
  /** Whether the schema may be asked for. */
  readonly introspection: boolean
}

/** What holds unless the office says otherwise. */
export const LIMITS: Limits = {
  depth: 15,
  aliases: 30,
  tokens: 1000,
  bodyBytes: 100 * 1024,
  bodyTime: 10_000,
  rows: 3000,
  introspection: true,
}
