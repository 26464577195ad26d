import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import type { Edition } from '../../payload-types.ts'
import { hashOf } from '../../record/snapshot/contentHash.ts'
import { findEvent } from '../audit/findEvent.ts'
import { findRequest } from '../twoPersons/findRequest.ts'

interface Seal {
  /** The content is what two people left of it. */
  readonly isSealed: boolean
  readonly broken: BrokenLink | null
}

const UNSEALED: Seal = { isSealed: false, broken: null }

const hasNotice = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'notices',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const isUnderWay = async (req: PayloadRequest, document: string): Promise<boolean> =>
  (await findRequest(req, {
    and: [{ document: { equals: document } }, { state: { equals: 'confirmed' } }],
  })) !== null

/**
 * Whether an edition was sealed, and what is wrong with it then: the audit has to tell of two people, of
 * the hash that the edition had and of what stands there since, and a notice has to stand in its place.
 * Content that is empty without all that was removed otherwise.
 */
export const breakInSeal = async (req: PayloadRequest, edition: Edition): Promise<Seal> => {
  const { id, key, number, snapshot, contentHash } = edition
  const confirmed = await findEvent(req, {
    and: [{ action: { equals: 'edition.seal' } }, { document: { equals: id } }],
  })
  if (!confirmed) return UNSEALED
  const wrong = (what: BrokenLink['what'], expected: unknown, found: unknown): Seal => ({
    isSealed: true,
    broken: { in: 'editions', sequence: null, key, what, expected, found },
  })
  const asked = await findEvent(req, {
    key: { equals: confirmed.key.replace(/:confirmed$/, ':asked') },
  })
  if (!asked || asked.actor === confirmed.actor || asked.document !== id) {
    return wrong('seal', 'two people', asked ? [asked.actor, confirmed.actor] : [confirmed.actor])
  }
  if (confirmed.from !== contentHash) return wrong('seal', confirmed.from, contentHash)
  const notice = `${idOf(edition.report)}:sealed:${number}`
  if (!(await hasNotice(req, notice))) return wrong('missingNotice', notice, null)
  const left = hashOf(snapshot)
  if (left === confirmed.to) return { isSealed: true, broken: null }
  const isPending = left === contentHash && (await isUnderWay(req, id))
  return isPending ? UNSEALED : wrong('seal', confirmed.to, left)
}
