import { applyTransition, type ReportChange } from '../domain/workflow/applyTransition.ts'
import type { ReportState } from '../domain/workflow/states.ts'
import { REPORT_TRANSITIONS } from '../domain/workflow/transitions.ts'
import type { ReportSubject } from '../domain/workflow/types.ts'
import type { Notice } from '../payload-types.ts'

const INSTEAD: Readonly<Partial<Record<ReportState, ReportState>>> =
  REPORT_TRANSITIONS.takeDown.insteadTo

/** What a notice that was inserted means for its report's row: taken down, by whom and when the notice says. */
export const takedownOf = (
  subject: ReportSubject,
  { at, by, byFor, reason }: Pick<Notice, 'at' | 'by' | 'byFor' | 'reason'>,
): ReportChange =>
  applyTransition({
    subject: { ...subject, now: at },
    request: { transition: 'takeDown', reason },
    actor: by ?? '',
    standsFor: byFor ?? undefined,
    to: INSTEAD[subject.state] ?? subject.state,
    contentHash: subject.contentHash,
  })
