import type { Access, Where } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { openItems } from './openItems.ts'
import { scoped } from './scoped.ts'

const inDraft: Where = { workflowState: { equals: 'draft' } }
const reportInDraft: Where = { 'report.workflowState': { equals: 'draft' } }

/**
 * What the admin shows as editable: an editor's documents while the report is in `draft`, of its parts
 * those that are open, and any that was judged to be moved and nothing else. It only filters; the refusal
 * with its reasons comes from the hook that judges the write before.
 */
export const writable =
  (collection: WorkflowCollection): Access =>
  async (args) => {
    if (collection === 'reports') return scoped('content.write', inDraft)(args)
    if (args.id !== undefined && args.req.context['moving'] === `${collection}:${args.id}`) {
      return scoped('content.write', reportInDraft)(args)
    }
    const open = await openItems(args.req)
    return scoped('content.write', { and: [inDraft, reportInDraft, ...open] })(args)
  }
