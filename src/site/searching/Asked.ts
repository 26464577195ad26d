import { readYear } from '../readYear.ts'

/** What a reader looks for, as the query of the address says. */
export interface Asked {
  readonly text: string
  readonly organization: string | null
  readonly year: number | null
  readonly after: string | null
}

/** Reads what is looked for; a year that is none is not looked at. */
export const readAsked = ({
  q,
  organization,
  year,
  after,
}: Readonly<Record<string, string>>): Asked => ({
  text: q?.trim() ?? '',
  organization: organization ?? null,
  year: readYear(year),
  after: after ?? null,
})
