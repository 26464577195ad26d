import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { PurgeableCollection } from '../../domain/twoPersons/purged.ts'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import { rolesOn } from '../actorOf.ts'
import { refuse } from '../refuse.ts'
import { confirmOrAsk, type DoneByTwo } from './confirmOrAsk.ts'
import { findVisible } from '../findVisible.ts'
import { finishRequests } from './finishRequests.ts'
import { leftAfterPurge } from './leftAfterPurge.ts'
import type { Words } from './readWords.ts'

interface Purged {
  readonly collection: PurgeableCollection
  readonly id: string
}

/**
 * 清除: one person asks, another one confirms, and what a document says goes out of it and of every
 * version of it, in whatever state it stands. What the record still holds of it is sealed apart; the
 * answer says in which editions. Throws Refused with a code and all the reasons.
 */
export const purgeDocument = async (
  req: PayloadRequest,
  { collection, id }: Purged,
  words: Words,
): Promise<DoneByTwo> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const row = await findVisible(req, { collection, id })
  if (!row) throw refuse(req, { code: 'NOT_FOUND' })
  const organization = row.organization ? idOf(row.organization) : ''
  if (!isPermitted(await rolesOn(req, organization), TWO_PERSON_ACTS.purge.permission)) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  if (words.extent === 'history' && !isWorkflowCollection(collection)) {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'extent' })
  }
  await finishRequests(req.payload, { of: id })
  const done = await confirmOrAsk(req, {
    act: 'purge',
    subject: collection,
    document: id,
    organization,
    person: req.user.id,
    words,
    extent: words.extent,
  })
  const left = await leftAfterPurge(req, { collection, id, request: done.request })
  return { ...done, ...left, doc: await findVisible(req, { collection, id }) }
}
