import type { Payload } from 'payload'
import { finishHandovers } from './accounts/handOver.ts'
import { completeAlerts, tellingOfDues } from './alerts/completeAlerts.ts'
import { completeAudit } from './audit/completeAudit.ts'
import { changedReports } from './changedReports.ts'
import { reconcileReports } from './reconcileReports.ts'
import { tellOnce } from './tellOnce.ts'
import { finishRequests } from './twoPersons/finishRequests.ts'

/** How long whoever is writing is left to finish herself, in milliseconds: she knows from where she was asked. */
const GRACE = 10_000

/** How far the clocks of two processes may be apart, in milliseconds. */
const CLOCKS_APART = 5 * 60_000

/** Finishes what a crash left undone, each time it is called; `now` is the time by this process's clock. */
export type Caretaker = (now: Date) => Promise<void>

/**
 * Looks after what crashes leave undone, of this process or of another on the same database: of every
 * report and row the first time, afterwards of those that were written since the last time, so that it
 * costs the same however many there are. A time that fails is made up for by the next, and a clock that
 * was put back or forward only makes the window longer.
 */
export const caretaker = (payload: Payload): Caretaker => {
  let looked: number | null = null
  let settled: ReadonlyMap<string, string> = new Map()
  const tell = tellOnce(payload.logger)
  const tellOfDues = tellingOfDues(payload, { tell })

  return async (now) => {
    if (looked === null) {
      await reconcileReports(payload, { which: 'all', tell })
      await finishRequests(payload, { tell })
      await completeAlerts(payload, { since: new Date(0), until: now })
    } else {
      const since = new Date(Math.min(looked, now.getTime()) - CLOCKS_APART)
      const window = { since, until: new Date(now.getTime() - GRACE) }
      const changed = await changedReports(payload, window)
      const which = [...changed].filter(([id, what]) => settled.get(id) !== what).map(([id]) => id)
      const failed = await reconcileReports(payload, { which, tell })
      settled = new Map([...changed].filter(([id]) => !failed.includes(id)))
      await finishRequests(payload, { confirmedBefore: window.until, tell })
      await completeAudit(payload, { window, tell })
      await completeAlerts(payload, window)
    }
    await finishHandovers(payload, { tell })
    await tellOfDues(now)
    looked = now.getTime()
  }
}
