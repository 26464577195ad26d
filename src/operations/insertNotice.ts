import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { ReportChange } from '../domain/workflow/applyTransition.ts'
import type { ReportSubject } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import { newestTakedown } from './newestTakedown.ts'
import { refuseStale } from './refuseStale.ts'

interface Takedown {
  readonly report: Report
  readonly subject: ReportSubject
  readonly change: ReportChange
  /** What the public reads beside the reason. */
  readonly explanation: string
}

/**
 * Taking down: the insertion of one row. The key (report, newest edition) is unique, so of several at
 * once one wins on either engine and the others are refused as STALE, with who was ahead. Authority: the
 * decision that was made before.
 */
export const insertNotice = async (
  req: PayloadRequest,
  { report, subject, change, explanation }: Takedown,
): Promise<void> => {
  const { actor, standsFor, at, reason } = change.lastTransition
  try {
    await req.payload.create({
      collection: 'notices',
      data: {
        key: `${report.id}:takenDown:${subject.newestEdition}`,
        report: report.id,
        organization: idOf(report.organization),
        kind: 'takenDown',
        throughEdition: subject.newestEdition,
        at,
        by: actor,
        byFor: standsFor ?? null,
        reason: reason ?? '',
        explanation,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    const winner = await newestTakedown(req, report.id)
    if (winner?.throughEdition !== subject.newestEdition) throw error
    const { revision, lastTransition } = report
    const told = { ...lastTransition, actor: winner.by ?? '', at: winner.at, revision }
    throw await refuseStale(req, { revision, lastTransition: told })
  }
}
