import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { noticeRow, snapshotColumn } from '../../record/editionRows.ts'
import { noticeCovering } from '../../record/noticeCovering.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import type { Report } from '../../payload-types.ts'

/** What the organization last published for the year before. */
export interface LastEdition {
  readonly report: string
  readonly number: number
  readonly year: number
  readonly publishedAt: string
  readonly contentHash: string
  readonly snapshot: Snapshot
}

/**
 * The newest edition of the same organization's report for the year before, where the public can read it now;
 * null where there is none, or it was taken down or sealed. Authority: the record is public.
 */
export const lastPublicEdition = async (
  req: PayloadRequest,
  { organization, year }: Pick<Report, 'organization' | 'year'>,
): Promise<LastEdition | null> => {
  const read = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...read,
    collection: 'editions',
    where: {
      and: [{ organization: { equals: idOf(organization) } }, { year: { equals: year - 1 } }],
    },
    sort: '-number',
    limit: 1,
  })
  const [newest] = docs
  if (!newest) return null
  const { number, publishedAt, contentHash, snapshot } = newest
  const report = idOf(newest.report)
  const notices = await req.payload.find({
    ...read,
    collection: 'notices',
    where: { report: { equals: report } },
  })
  const rows = notices.docs.map((row) => noticeRow.parse(row))
  if (noticeCovering(rows, { report, number })) return null
  return {
    report,
    number,
    year: year - 1,
    publishedAt,
    contentHash,
    snapshot: snapshotColumn.parse(snapshot),
  }
}
