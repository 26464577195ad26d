import { contributorsSince, readContributions } from '../domain/contributions.ts'
import { isItemOpen } from '../domain/workflow/isItemOpen.ts'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import type { ItemSubject } from '../domain/workflow/types.ts'
import type { Report } from '../payload-types.ts'
import type { ReportItem } from './itemsOf.ts'

interface Facts {
  readonly report: Pick<
    Report,
    'workflowState' | 'revision' | 'itemReview' | 'openItems' | 'lastTransition'
  >
  readonly item: Pick<
    ReportItem,
    'id' | 'workflowState' | 'revision' | 'contributions' | 'lastTransition' | 'createdAt'
  >
  readonly newestEdition: number
}

/** Everything that the workflow of a report's part is judged by. */
export const itemSubject = ({ report, item, newestEdition }: Facts): ItemSubject => {
  const content = readContributions(item.contributions).filter(({ what }) => what === 'content')
  const { lastTransition } = item
  const submission = lastTransition?.transition === 'submit' ? lastTransition : null
  return {
    kind: 'item',
    state: item.workflowState,
    revision: item.revision,
    itemReview: report.itemReview ?? 'whole',
    reportIsEditable: REPORT_STATES[report.workflowState].isEditable,
    isOpen: isItemOpen({ report, item }),
    reportRevision: report.revision,
    submittedBy: submission?.actor ?? null,
    submittedFor: submission?.standsFor ?? null,
    contributors: contributorsSince(content, newestEdition),
    now: new Date().toISOString(),
  }
}
