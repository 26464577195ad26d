import { ITEM_STATES, REPORT_STATES } from '../domain/workflow/states.ts'

const options = (states: typeof REPORT_STATES | typeof ITEM_STATES) =>
  Object.entries(states).map(([value, { label }]) => ({ value, label }))

/** The states of a report, in the order of the workflow. */
export const REPORT_STATE_OPTIONS = options(REPORT_STATES)

/** The states of a report's parts. */
export const ITEM_STATE_OPTIONS = options(ITEM_STATES)
