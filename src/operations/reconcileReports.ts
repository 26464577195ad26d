import type { Payload } from 'payload'
import { reconcile } from './reconcile.ts'
import { requestAs } from './requestAs.ts'
import type { TellOnce } from './tellOnce.ts'

interface Asked {
  /** The ids of reports, or every report. */
  readonly which: 'all' | readonly string[]
  readonly tell: TellOnce
}

/**
 * Finishes what a crash left undone of reports. One that cannot be finished stops no other; answers the
 * ids of those.
 */
export const reconcileReports = async (
  payload: Payload,
  { which, tell }: Asked,
): Promise<readonly string[]> => {
  if (which.length === 0) return []
  const { docs } = await payload.find({
    collection: 'reports',
    ...(which === 'all' ? {} : { where: { id: { in: [...which] } } }),
    pagination: false,
    depth: 0,
    // The system's own authority: what was decided before is finished, and nothing else.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  const failed: string[] = []
  for (const report of docs) {
    try {
      await reconcile(await requestAs(payload, null), report)
      tell(report.id, null)
    } catch (error) {
      failed.push(report.id)
      tell(report.id, { error, message: 'A report was not reconciled' })
    }
  }
  return failed
}
