import type { Payload } from 'payload'
import { publishDue } from './publishDue.ts'
import { reconcileReports } from './reconcileReports.ts'

/** What looks after the reports while the process runs. */
export interface Poller {
  /** Ends it, once what is under way is done. */
  readonly stop: () => Promise<void>
}

/**
 * Finishes what a crash left, then looks again and again whether a report is due. The database alone says
 * what is, so that nothing is lost by a restart, and a clock that was put back only makes it later.
 */
export const startPoller = (
  payload: Payload,
  { seconds }: { readonly seconds: number },
): Poller => {
  let isStopping = false
  let timer: NodeJS.Timeout | undefined

  const look = async (which: 'all' | 'awaiting'): Promise<void> => {
    try {
      await reconcileReports(payload, { which })
      await publishDue(payload, new Date())
    } catch (error) {
      payload.logger.error({ err: error }, 'Reports that are due could not be looked for')
    }
    if (isStopping) return
    timer = setTimeout(() => {
      running = look('awaiting')
    }, seconds * 1000)
    timer.unref()
  }

  let running = look('all')
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await running
    },
  }
}
