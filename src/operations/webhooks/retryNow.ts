import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { writeDelivery } from './writeDelivery.ts'

const LONG_AGO = new Date(0).toISOString()

/** What takes a webhook from whoever is delivering to it, and lets it be tried at once as if nothing had failed. */
export const afresh = () => ({
  ...{ claim: randomUUID(), claimedUntil: LONG_AGO, nextAt: LONG_AGO },
  ...{ failures: 0, failingSince: null, pausedAt: null, fault: null, status: null },
})

/** Lets a webhook be tried at once, from where it stands; one for which nothing was noted yet is anyway. */
export const retryNow = async (req: PayloadRequest, webhook: string): Promise<void> => {
  await writeDelivery(req, { webhook, only: [], data: afresh() })
}
