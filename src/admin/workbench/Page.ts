/** What every line of the first page needs to know of the page. */
export interface Page {
  /** The admin's own path. */
  readonly admin: string
  /** The code of the person's language. */
  readonly code: string
  /** What somebody is called. */
  readonly nameOf: (person: string) => string
}
