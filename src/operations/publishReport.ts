import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ReportChange } from '../domain/workflow/applyTransition.ts'
import type { ReportSubject } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import type { Snapshot } from '../record/snapshot/types.ts'
import { appendAuditEvent } from './appendAuditEvent.ts'
import { findReport } from './findReport.ts'
import { finishPublication } from './finishPublication.ts'
import { insertEdition } from './insertEdition.ts'
import { isStale } from './isStale.ts'
import { newestEdition } from './newestEdition.ts'
import { writeReportChange } from './writeReportChange.ts'

interface Publication {
  readonly report: Report
  readonly subject: ReportSubject
  readonly snapshot: Snapshot
  readonly change: ReportChange
}

/**
 * Publishes: inserts the edition, then writes the report's row. Without transactions somebody may write
 * that row in between (another who finished this publication, or a sendBack that was decided before it):
 * what was inserted is public all the same, so it counts as done and the audit is told.
 */
export const publishReport = async (
  req: PayloadRequest,
  { report, subject, snapshot, change }: Publication,
): Promise<void> => {
  const { actor, standsFor, from, to, at } = change.lastTransition
  const by = { publishedBy: actor, publishedFor: standsFor }
  await insertEdition(req, { report, subject, snapshot, ...by })
  try {
    await writeReportChange(req, report, change)
  } catch (error) {
    const edition = isStale(error) ? await newestEdition(req, report.id) : null
    if (edition?.revision !== report.revision) throw error
    const current = await findReport(req, report.id)
    if (current && (await finishPublication(req, current))) return
    await appendAuditEvent(req, {
      key: `editions:${edition.id}:${edition.revision}`,
      action: 'report.publish',
      actor,
      ...(standsFor ? { standsFor } : {}),
      subject: 'editions',
      document: edition.id,
      organization: idOf(report.organization),
      from,
      to,
      reason: null,
      address: null,
      at,
    })
  }
}
