import type { ReportChange } from '../domain/workflow/applyTransition.ts'
import type { Edition, Report } from '../payload-types.ts'

/** What an edition that was inserted means for its report's row: published, by whom and when the edition says. */
export const publicationOf = (
  report: Pick<Report, 'revision' | 'workflowState'>,
  edition: Pick<Edition, 'publishedAt' | 'publishedBy' | 'publishedFor'>,
): ReportChange => ({
  workflowState: 'published',
  publishAt: null,
  lastTransition: {
    transition: 'publish',
    actor: edition.publishedBy,
    ...(edition.publishedFor ? { standsFor: edition.publishedFor } : {}),
    from: report.workflowState,
    to: 'published',
    at: edition.publishedAt,
    revision: report.revision + 1,
  },
})
