import { readYear } from './readYear.ts'

/** Which report, and which edition of it, an address names. */
export interface NamedPlace {
  readonly organization: string
  readonly year: number
  /** Null where the newest one is meant. */
  readonly edition: number | null
}

const EDITION = /^[1-9]\d{0,4}$/

/** Reads what an address names; null where it names no report. */
export const readPlace = ({
  organization,
  year: written,
  edition,
}: Readonly<Record<string, string>>): NamedPlace | null => {
  const year = readYear(written)
  if (organization === undefined || year === null) return null
  if (edition !== undefined && !EDITION.test(edition)) return null
  return {
    organization,
    year,
    edition: edition === undefined ? null : Number(edition),
  }
}
