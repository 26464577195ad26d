import { isItemOpen } from './isItemOpen.ts'
import { ITEM_STATES, REPORT_STATES, type ItemState, type ReportState } from './states.ts'

interface EditingFacts {
  readonly report: {
    readonly workflowState: ReportState
    readonly openItems?: unknown
    readonly lastTransition?: unknown
  }
  /** The part that is to change; null for the report's own fields, which are always open. */
  readonly item: {
    readonly id: string
    readonly state: ItemState
    readonly createdAt: string
  } | null
}

/**
 * Content changes while the report is in `draft`, in items that are in `draft` themselves and open: named
 * by the report's `openItems`, or created in this draft.
 */
export const isOpenForEditing = ({ report, item }: EditingFacts): boolean => {
  if (!REPORT_STATES[report.workflowState].isEditable) return false
  if (!item) return true
  if (!ITEM_STATES[item.state].isEditable) return false
  return isItemOpen({ report, item })
}
