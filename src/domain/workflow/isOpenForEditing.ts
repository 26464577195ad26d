import { ITEM_STATES, REPORT_STATES, type ItemState, type ReportState } from './states.ts'

interface EditingFacts {
  readonly report: { readonly workflowState: ReportState; readonly openItems?: unknown }
  /** The part that is to change; null for the report's own fields, which are always open. */
  readonly item: { readonly id: string; readonly state: ItemState } | null
}

/** Whether an item is among those that a report's `openItems` (`"all"` or a list of ids) leaves open. */
export const isItemOpen = (openItems: unknown, id: string): boolean =>
  !Array.isArray(openItems) || openItems.includes(id)

/** Content changes while the report is in `draft`, in open items that are in `draft` themselves. */
export const isOpenForEditing = ({ report, item }: EditingFacts): boolean =>
  REPORT_STATES[report.workflowState].isEditable &&
  (item === null || (ITEM_STATES[item.state].isEditable && isItemOpen(report.openItems, item.id)))
