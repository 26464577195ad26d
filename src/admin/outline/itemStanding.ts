import { isOpenForEditing } from '../../domain/workflow/isOpenForEditing.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Report, Section } from '../../payload-types.ts'

type Item = Pick<Section, 'id' | 'workflowState' | 'createdAt'>
type Facts = Pick<Report, 'workflowState' | 'openItems' | 'lastTransition'>

/** How a part of a report stands towards who would write in it. */
export type ItemStanding =
  'open' | 'closed' | 'inReview' | 'approved' | 'dropped' | 'reportIsClosed'

/** Whether a part may be written in now; where not, what stands in the way. */
export const itemStanding = (report: Facts, item: Item): ItemStanding => {
  if (item.workflowState === 'dropped') return 'dropped'
  if (!REPORT_STATES[report.workflowState].isEditable) return 'reportIsClosed'
  if (item.workflowState !== 'draft') return item.workflowState
  const { id, workflowState: state, createdAt } = item
  return isOpenForEditing({ report, item: { id, state, createdAt } }) ? 'open' : 'closed'
}
