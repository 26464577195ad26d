import type { PayloadRequest } from 'payload'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { itemsOf } from './itemsOf.ts'
import { refuse } from './refuse.ts'

/**
 * A report is sent back for parts of its own: a mistyped id would open nothing, and the editor could do
 * nothing but submit again. Refuses with INVALID_REQUEST, naming the ids that are none of its parts.
 */
export const requireOwnItems = (
  req: PayloadRequest,
  working: WorkingReport,
  { reopen }: TransitionRequest,
): void => {
  if (reopen === undefined || reopen === 'all') return
  const own = new Set(itemsOf(working).map(({ id }) => id))
  const items = reopen.filter((id) => !own.has(id))
  if (items.length === 0) return
  const code = 'INVALID_REQUEST'
  const { message } = refuse(req, { code })
  throw refuse(req, { code, refusals: [{ message, field: 'reopen', items }] })
}
