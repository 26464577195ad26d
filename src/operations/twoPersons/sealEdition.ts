import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import { snapshotColumn } from '../../record/editionRows.ts'
import { hashOf } from '../../record/snapshot/contentHash.ts'
import { sealedSnapshot } from '../../record/snapshot/sealedSnapshot.ts'
import { rolesOn } from '../actorOf.ts'
import { refuse } from '../refuse.ts'
import { confirmOrAsk, type DoneByTwo } from './confirmOrAsk.ts'
import { findVisible } from '../findVisible.ts'
import { finishRequests } from './finishRequests.ts'
import type { Words } from './readWords.ts'
import { whyNotSealable } from './whyNotSealable.ts'

/**
 * 封存: one person asks, another one confirms, and the content of an edition goes for good. Number, date,
 * hash and reason stay. Throws Refused with a code and all the reasons.
 */
export const sealEdition = async (
  req: PayloadRequest,
  id: string,
  words: Words,
): Promise<DoneByTwo> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const edition = await findVisible(req, { collection: 'editions', id })
  if (!edition) throw refuse(req, { code: 'NOT_FOUND' })
  const organization = idOf(edition.organization)
  if (!isPermitted(await rolesOn(req, organization), TWO_PERSON_ACTS.seal.permission)) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  await finishRequests(req.payload, { of: id })
  const requireSealable = async () => {
    const code = await whyNotSealable(req, edition)
    if (code) throw refuse(req, { code })
  }
  await requireSealable()
  const done = await confirmOrAsk(
    req,
    {
      act: 'seal',
      subject: 'editions',
      document: id,
      organization,
      person: req.user.id,
      words,
      extent: null,
    },
    {
      noting: {
        hashBefore: edition.contentHash,
        hashAfter: hashOf(sealedSnapshot(snapshotColumn.parse(edition.snapshot))),
      },
      requireOpen: requireSealable,
    },
  )
  return { ...done, doc: await findVisible(req, { collection: 'editions', id }) }
}
