import type { PayloadRequest } from 'payload'
import type { TransitionRequest } from '../domain/workflow/types.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { refuse } from './refuse.ts'

/**
 * A signature on paper is proved by a scan that was uploaded for this very report: an id of anything else
 * would prove nothing. Refuses with INVALID_REQUEST at `attachment`.
 */
export const requireOwnScan = (
  req: PayloadRequest,
  { attachments }: Pick<WorkingReport, 'attachments'>,
  { transition, attachment }: TransitionRequest,
): void => {
  if (transition !== 'recordSignature') return
  const isOwn = attachments.some(({ id, kind }) => id === attachment && kind === 'evidence')
  if (!isOwn) throw refuse(req, { code: 'INVALID_REQUEST', field: 'attachment' })
}
