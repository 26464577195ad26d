/** Collections that hold the parts of a report: each part is one document with a revision of its own. */
export const ITEM_COLLECTIONS = [
  'sections',
  'key-initiatives',
  'proposal-responses',
  'statistical-tables',
] as const
export type ItemCollection = (typeof ITEM_COLLECTIONS)[number]

/** Collections whose documents walk the workflow (design: §3). */
export const WORKFLOW_COLLECTIONS = ['reports', ...ITEM_COLLECTIONS] as const
export type WorkflowCollection = (typeof WORKFLOW_COLLECTIONS)[number]

/** Whether a slug names a collection whose documents carry `revision` and `workflowState`. */
export const isWorkflowCollection = (slug: string): slug is WorkflowCollection =>
  WORKFLOW_COLLECTIONS.some((each) => each === slug)

/** Whether a slug names a collection of report parts. */
export const isItemCollection = (slug: string): slug is ItemCollection =>
  ITEM_COLLECTIONS.some((each) => each === slug)
