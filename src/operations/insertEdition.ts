import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ReportSubject } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import type { Snapshot } from '../record/snapshot/types.ts'
import { auditHead } from './appendAuditEvent.ts'
import { newestEdition } from './newestEdition.ts'
import { refuseStale } from './refuseStale.ts'

interface Publication {
  readonly report: Report
  readonly subject: ReportSubject
  readonly snapshot: Snapshot
  readonly publishedBy: string
}

const exists = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Publishing: the insertion of one row. The key (report, number) is unique, so of several at once one
 * wins on either engine; the others are refused as STALE. Authority: the decision that was made before.
 */
export const insertEdition = async (
  req: PayloadRequest,
  { report, subject, snapshot, publishedBy }: Publication,
): Promise<void> => {
  const number = subject.newestEdition + 1
  const key = `${report.id}:${number}`
  const previous = await newestEdition(req, report.id)
  try {
    await req.payload.create({
      collection: 'editions',
      data: {
        key,
        report: report.id,
        organization: idOf(report.organization),
        year: report.year,
        number,
        revision: report.revision,
        publishedAt: subject.now,
        publishedBy,
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
    if (await exists(req, key)) throw await refuseStale(req, report)
    throw error
  }
}
