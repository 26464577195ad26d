import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ReportSubject } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import type { Snapshot } from '../record/snapshot/types.ts'
import { auditHead } from './appendAuditEvent.ts'
import { newestEdition } from './newestEdition.ts'
import { publicationOf } from './publicationOf.ts'
import { refuseStale } from './refuseStale.ts'

interface Publication {
  readonly report: Report
  readonly subject: ReportSubject
  readonly snapshot: Snapshot
  readonly publishedBy: string
  /** For whom she stood, where a deputy published it. */
  readonly publishedFor?: string | undefined
}

type Edition = NonNullable<Awaited<ReturnType<typeof newestEdition>>>

const refuseAfter = (req: PayloadRequest, report: Report, winner: Edition) => {
  const revision = report.revision + 1
  return refuseStale(req, { ...report, ...publicationOf(report, winner), revision })
}

/**
 * Publishing: the insertion of one row. The key (report, number) is unique, so of several at once one
 * wins on either engine; the others are refused as STALE, and so is whoever looked at the record after
 * the winner but at the report before her. Authority: the decision that was made before.
 */
export const insertEdition = async (
  req: PayloadRequest,
  { report, subject, snapshot, publishedBy, publishedFor }: Publication,
): Promise<void> => {
  const previous = await newestEdition(req, report.id)
  if (previous && previous.revision >= report.revision) {
    throw await refuseAfter(req, report, previous)
  }
  const number = (previous?.number ?? 0) + 1
  try {
    await req.payload.create({
      collection: 'editions',
      data: {
        key: `${report.id}:${number}`,
        report: report.id,
        organization: idOf(report.organization),
        year: report.year,
        number,
        revision: report.revision,
        publishedAt: subject.now,
        publishedBy,
        publishedFor: publishedFor ?? null,
        changeNote: snapshot.report.changeNote,
        contentHash: subject.contentHash,
        previousHash: previous?.contentHash ?? null,
        auditHead: await auditHead(req),
        snapshot: JSON.parse(JSON.stringify(snapshot)),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    const winner = await newestEdition(req, report.id)
    if (winner?.number !== number) throw error
    throw await refuseAfter(req, report, winner)
  }
}
