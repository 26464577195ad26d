import type { PayloadRequest } from 'payload'
import { EVERY_DOCUMENT } from '../../access/everyDocument.ts'
import { EDITION_COLUMNS, editionHeaderRow, noticeRow } from '../../record/editionRows.ts'
import { noticeCovering } from '../../record/noticeCovering.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'

interface Asked {
  readonly organization: string
  readonly year: number
}

/** What of the record stands beside a report. */
export interface PublicEditions {
  /** The newest edition of each report, where the public can read it now. */
  readonly newest: readonly EditionHeader[]
  /** Every edition that there was, also those that are no longer shown. */
  readonly all: readonly EditionHeader[]
  /** How many editions were taken down or sealed so far. */
  readonly notices: number
}

/**
 * The editions of an organization in any year and those of a year by any organization. Authority: the
 * record is public, and what was taken down or sealed is left out of `newest`.
 */
export const publicEditions = async (
  req: PayloadRequest,
  { organization, year }: Asked,
): Promise<PublicEditions> => {
  const read = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const editions = await req.payload.find({
    ...read,
    collection: 'editions',
    where: { or: [{ organization: { equals: organization } }, { year: { equals: year } }] },
    select: EDITION_COLUMNS,
  })
  const all = editions.docs
    .map((row) => editionHeaderRow.parse(row))
    .toSorted((a, b) => a.number - b.number)
  const reports = [...new Set(all.map(({ report }) => report))]
  const { docs } = await req.payload.find({
    ...read,
    collection: 'notices',
    where: { report: { in: reports } },
  })
  const notices = docs.map((row) => noticeRow.parse(row))
  const { totalDocs } = await req.payload.count({
    collection: 'notices',
    where: EVERY_DOCUMENT,
    overrideAccess: true,
    req,
  })
  const newest = new Map(all.map((edition) => [edition.report, edition]))
  return {
    newest: [...newest.values()].filter((edition) => noticeCovering(notices, edition) === null),
    all,
    notices: totalDocs,
  }
}
