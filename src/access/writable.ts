import type { Access, Where } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { scoped } from './scoped.ts'

/**
 * What the admin shows as editable: an editor's documents while the report is in `draft`. It only
 * filters; the refusal with its reasons comes from the hook that judges the write before.
 */
export const writable = (collection: WorkflowCollection): Access => {
  const open: Where =
    collection === 'reports'
      ? { workflowState: { equals: 'draft' } }
      : {
          and: [
            { workflowState: { equals: 'draft' } },
            { 'report.workflowState': { equals: 'draft' } },
          ],
        }
  return scoped('content.write', open)
}
