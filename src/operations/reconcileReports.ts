import type { Payload, Where } from 'payload'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import { reconcile } from './reconcile.ts'
import { requestAs } from './requestAs.ts'

const AWAITING: Where = {
  workflowState: {
    in: Object.entries(REPORT_STATES)
      .filter(([, { awaitsPublication }]) => awaitsPublication)
      .map(([state]) => state),
  },
}

/**
 * Finishes what a crash left undone: of every report when the process starts, later of those that await
 * publication. One that cannot be finished stops no other.
 */
export const reconcileReports = async (
  payload: Payload,
  { which }: { readonly which: 'all' | 'awaiting' },
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'reports',
    ...(which === 'awaiting' ? { where: AWAITING } : {}),
    pagination: false,
    depth: 0,
    // The system's own authority: what was decided before is finished, and nothing else.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  for (const report of docs) {
    try {
      await reconcile(await requestAs(payload, null), report)
    } catch (error) {
      payload.logger.error({ err: error, report: report.id }, 'A report was not reconciled')
    }
  }
}
