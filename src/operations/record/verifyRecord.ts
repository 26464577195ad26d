import type { Payload, PayloadRequest } from 'payload'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import { eventsInOrder } from '../audit/eventsInOrder.ts'
import { verifyChain } from '../audit/verifyChain.ts'
import { requestAs } from '../requestAs.ts'
import { breakInEdition } from './breakInEdition.ts'
import { breakInNotices } from './breakInNotices.ts'
import { editionsByKey } from './editionsByKey.ts'

/** What came of reading the whole record. */
export interface VerifiedRecord {
  readonly isWhole: boolean
  readonly editions: number
  readonly notices: number
  readonly broken: BrokenLink | null
}

/** What the audit tells of each insertion into the record. */
const INSERTED = {
  editions: { action: 'edition.publish', what: 'missingEdition' },
  notices: { action: 'notice.publish', what: 'missingNotice' },
} as const

/** An edition or a notice that the audit tells of and the record has no more. */
const firstLost = async (
  req: PayloadRequest,
  collection: keyof typeof INSERTED,
): Promise<BrokenLink | null> => {
  const { action, what } = INSERTED[collection]
  for await (const event of eventsInOrder(req, 'audit-events', { action: { equals: action } })) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { id: { equals: event.document ?? '' } },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) {
      const { sequence, key, to } = event
      return { in: 'audit-events', sequence, key, what, expected: to, found: null }
    }
  }
  return null
}

/**
 * Reads the whole record, a few editions at a time: computes each content hash again, follows the chain
 * of each report's editions, compares with what the audit's chain tells, and looks for what is lost. The
 * hash of a sealed edition cannot be computed; that two people sealed it, and what they left, can be shown.
 */
export const verifyRecord = async (payload: Payload): Promise<VerifiedRecord> => {
  const req = await requestAs(payload, null)
  let editions = 0
  let broken: BrokenLink | null = null
  for await (const edition of editionsByKey(req)) {
    broken = await breakInEdition(req, edition)
    if (broken) break
    editions += 1
  }
  const told = await breakInNotices(req)
  broken ??= told.broken ?? (await firstLost(req, 'editions')) ?? (await firstLost(req, 'notices'))
  broken ??= (await verifyChain('audit-events', eventsInOrder(req, 'audit-events'))).broken
  return { isWhole: broken === null, editions, notices: told.notices, broken }
}
